package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Outcome;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CondorcetConformanceTest {
    private static final String FAMILY = "conformance-condorcet";

    @Test
    void published_cases_give_their_orders() throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var election : Cases.json(file)) {
                var ranked = RankedElection.of(election);
                var names = ranked.names();
                var pairs = pairs(ranked);
                checked += check(election, "schulze_winning_votes", names, Schulze.of(pairs));
                checked += check(election, "ranked_pairs_winning_votes", names, RankedPairs.of(pairs));
            }
        }

        Cases.someWereFound(checked);
    }

    private static int check(JsonNode election, String key, List<String> names, Outcome outcome) {
        var expected = election.path("expected");
        var name = election.path("id").asString() + " " + key;
        var found = outcome.ranking().stream().map(it -> named(it, names)).toList();
        if (expected.has(key + "_ranking")) {
            var wanted = new ArrayList<Set<String>>();
            expected.path(key + "_ranking").forEach(it -> wanted.add(new TreeSet<>(RankedElection.strings(it))));
            assertThat(found).as(name).isEqualTo(wanted);
        }
        if (expected.has(key + "_winners")) {
            assertThat(named(outcome.winners(), names))
                    .as(name)
                    .isEqualTo(new TreeSet<>(RankedElection.strings(expected.path(key + "_winners"))));
        }
        return expected.has(key + "_ranking") || expected.has(key + "_winners") ? 1 : 0;
    }

    private static Set<String> named(List<Integer> numbers, List<String> names) {
        return new TreeSet<>(numbers.stream().map(names::get).toList());
    }

    private static Pairs pairs(RankedElection election) {
        var candidates = election.names().size();
        var wins = new long[candidates * candidates];
        for (var vote : election.votes()) {
            var places = vote.places();
            for (var one = 0; one < candidates; one++) {
                for (var other = 0; other < candidates; other++) {
                    var compared = election.lastWhereUnranked() || places.get(other) != RankedElection.UNRANKED;
                    var isAbove = compared && places.get(one) < places.get(other);
                    wins[one * candidates + other] += isAbove ? vote.times() : 0;
                }
            }
        }
        return Pairs.of(candidates, wins);
    }

    /** Elections of the Debian project by year, with the order as published, by the last words of the options' names. */
    @ParameterizedTest
    @CsvSource({
        "2006, true, Towns",
        "2006, false, McIntyre",
        "2007, true, Hocevar McIntyre Hertzog Verhelst Towns Franco Above Richter Mahinovs",
        "2007, false, Hocevar McIntyre Hertzog Verhelst Towns Franco Above Richter Mahinovs",
        "2020, true, Carter Chandran Gupta Above",
        "2020, false, Carter Chandran Gupta Above"
    })
    void the_leaders_of_debian_are_found(String year, boolean unrankedIsLast, String order) throws IOException {
        var files = Cases.files(FAMILY, "debian-leader" + year + "_tally.txt");
        Assumptions.assumeFalse(files.isEmpty(), () -> "no votes of " + year + " in the folder");
        var election = RankedElection.ofDebian(files.getFirst(), unrankedIsLast);
        var names = election.names();

        var pairs = pairs(election);

        var wanted = Arrays.stream(order.split(" ")).map(Set::of).toList();
        assertThat(first(wanted.size(), Schulze.of(pairs), names)).isEqualTo(wanted);
        if (wanted.size() == names.size()) {
            assertThat(first(wanted.size(), RankedPairs.of(pairs), names)).isEqualTo(wanted);
        }
    }

    private static List<Set<String>> first(int places, Outcome outcome, List<String> names) {
        return outcome.ranking().stream()
                .limit(places)
                .map(it -> named(it, names))
                .toList();
    }
}
