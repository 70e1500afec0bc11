package app.laurel.ballot.ui;

import app.laurel.edition.Criterion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a voter's marks for one shop come to: each with its criterion's weight, as the count adds them up. */
record OwnScore(List<Criterion> criteria) {
    /** Decimals of a sum of marks whose weights are parts of 100. */
    private static final int PLACES = 2;

    OwnScore {
        criteria = List.copyOf(criteria);
    }

    /** To two decimals, as results are shown; none unless every question was answered by a mark. */
    Optional<String> of(String answer) {
        if (!answer.matches("[1-5]+") || answer.length() != criteria.size()) return Optional.empty();
        var sum = 0L;
        for (var at = 0; at < answer.length(); at++) {
            sum += (long) (answer.charAt(at) - '0') * criteria.get(at).weight();
        }
        return Optional.of(BigDecimal.valueOf(sum, PLACES).toPlainString());
    }
}
