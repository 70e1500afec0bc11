package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The elections of the starvote program that need no list of who goes first at a tie, for a year has none. */
final class StarContests {
    private static final String TIE = "TIE ";

    /** A score is a grade on both criteria: so far apart are scores. */
    private static final int BOTH_MARKS = 6;

    private static final int WITHOUT_SECOND = 5;

    private StarContests() {}

    static List<Contest> all() throws IOException {
        var contests = new ArrayList<Contest>();
        for (var list : Cases.files("conformance-star", "expected.csv")) {
            for (var row : Cases.rows(list).subList(1, Cases.rows(list).size())) {
                var election = StarElection.of(list.resolveSibling(row.getFirst() + ".starvote"));
                if (election.order().isEmpty()) contests.add(contest(row.getFirst(), election, published(row.get(2))));
            }
        }
        return contests;
    }

    /** The program stops at a tie for the second place of the runoff; an award goes on where the same one wins against any of the tied. */
    private static Consumer<List<Set<String>>> published(String expected) {
        if (!expected.startsWith(TIE)) return Contest.wonBy(names(expected));
        var tied = names(expected.substring(TIE.length()));
        return places -> {
            var first = places.getFirst();
            if (first.size() > 1) assertThat(first).isEqualTo(tied);
            else assertThat(tied).doesNotContainAnyElementsOf(first);
        };
    }

    private static Set<String> names(String list) {
        return new HashSet<>(List.of(list.split("\\|")));
    }

    private static Contest contest(String name, StarElection election, Consumer<List<Set<String>>> published) {
        var names = List.copyOf(election.names());
        var ballots = new ArrayList<List<Integer>>();
        for (var ballot : election.ballots()) {
            var grades = names.stream()
                    .map(it -> Integer.parseInt(ballot.scores().getOrDefault(it, "0")))
                    .map(it -> it == 0 ? 0 : it * BOTH_MARKS - WITHOUT_SECOND)
                    .toList();
            ballots.addAll(Collections.nCopies(ballot.times(), grades));
        }
        var method =
                Contest.by(FinalMethod.STAR, Unrated.LAST, MissingPolicy.NORMALIZED, Math.max(1, election.seats()));
        return new Contest(name, method, names, ballots, published);
    }
}
