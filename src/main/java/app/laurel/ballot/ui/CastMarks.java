package app.laurel.ballot.ui;

import app.laurel.ballot.Answers;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.edition.Criterion;
import app.laurel.nomination.ShortlistedShop;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The marks of a ballot that stands, a shop a line, in words. */
final class CastMarks {
    private final BallotWords words;

    private CastMarks(BallotWords words) {
        this.words = words;
    }

    static Rows of(MyVote vote, BallotWords words) {
        var marks = new CastMarks(words);
        var rows = new Rows();
        for (var listed : vote.shops()) {
            var answer = vote.cast().answers().byShop().get(listed.number());
            var favourite = listed.number() == vote.cast().answers().favourite();
            if (answer != null || favourite)
                rows.add(marks.line(listed, favourite, answer == null ? "" : answer, vote));
        }
        return rows;
    }

    private Row line(ShortlistedShop listed, boolean favourite, String answer, MyVote vote) {
        var row = new Row(listed.shop().name().in(words.language())
                + (favourite ? " (" + words.get("ballot.element.favourite.short") + ")" : ""));
        return answer.isEmpty()
                ? row
                : row.withNote(inWords(answer, vote.category().rules().criteria()));
    }

    private String inWords(String answer, List<Criterion> criteria) {
        if (Answers.isNotUsed(answer)) return words.get("ballot.element.review.unused");
        return IntStream.range(0, answer.length())
                .mapToObj(it -> criteria.get(it).name().in(words.language()) + " " + mark(answer.charAt(it)))
                .collect(Collectors.joining(" · "));
    }

    private String mark(char mark) {
        return switch (mark) {
            case '0' -> words.get("ballot.element.review.open");
            case 'x' -> words.get("ballot.element.no-opinion");
            default -> words.get("ballot.element.marks", String.valueOf(mark));
        };
    }
}
