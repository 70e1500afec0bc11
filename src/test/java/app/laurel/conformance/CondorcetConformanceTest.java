package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.tally.count.Outcome;
import app.laurel.tally.count.Pairs;
import app.laurel.tally.count.RankedPairs;
import app.laurel.tally.count.Schulze;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CondorcetConformanceTest {
    private static final String FAMILY = "conformance-condorcet";

    @Test
    void published_cases_give_their_orders() throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var election : Cases.json(file)) {
                var names = strings(election.path("candidates"));
                var pairs = pairs(names, election.path("votes"));
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
            expected.path(key + "_ranking").forEach(it -> wanted.add(new TreeSet<>(strings(it))));
            assertThat(found).as(name).isEqualTo(wanted);
        }
        if (expected.has(key + "_winners")) {
            assertThat(named(outcome.winners(), names))
                    .as(name)
                    .isEqualTo(new TreeSet<>(strings(expected.path(key + "_winners"))));
        }
        return expected.has(key + "_ranking") || expected.has(key + "_winners") ? 1 : 0;
    }

    private static Set<String> named(List<Integer> numbers, List<String> names) {
        return new TreeSet<>(numbers.stream().map(names::get).toList());
    }

    private static Pairs pairs(List<String> names, JsonNode votes) {
        var wins = new long[names.size() * names.size()];
        for (var vote : votes) {
            var places = new int[names.size()];
            Arrays.fill(places, Integer.MAX_VALUE);
            for (var place = 0; place < vote.path("ranking").size(); place++) {
                for (var name : strings(vote.path("ranking").path(place))) {
                    places[names.indexOf(name)] = place;
                }
            }
            add(wins, places, vote.path("n").asLong());
        }
        return Pairs.of(names.size(), wins);
    }

    private static void add(long[] wins, int[] places, long times) {
        for (var one = 0; one < places.length; one++) {
            for (var other = 0; other < places.length; other++) {
                wins[one * places.length + other] += places[one] < places[other] ? times : 0;
            }
        }
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(it -> strings.add(it.asString()));
        return strings;
    }

    /** The order is known from the README of the data: the options stand in it by number. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_debian_leader_of_2020_is_found_whatever_unranked_means(boolean unrankedIsLast) throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, "debian-leader2020_tally.txt")) {
            var wins = new long[16];
            Files.readString(file)
                    .lines()
                    .filter(it -> it.startsWith("V: "))
                    .map(it -> it.substring(3, 7))
                    .forEach(it -> addDebian(wins, it, unrankedIsLast));
            var pairs = Pairs.of(4, wins);
            assertThat(Schulze.of(pairs).ranking()).isEqualTo(List.of(List.of(0), List.of(1), List.of(2), List.of(3)));
            assertThat(RankedPairs.of(pairs).ranking())
                    .isEqualTo(Schulze.of(pairs).ranking());
            checked++;
        }

        Cases.someWereFound(checked);
    }

    private static void addDebian(long[] wins, String vote, boolean unrankedIsLast) {
        for (var one = 0; one < 4; one++) {
            for (var other = 0; other < 4; other++) {
                var ranked = vote.charAt(one) != '-' && (vote.charAt(other) != '-' || unrankedIsLast);
                var above = vote.charAt(other) == '-' || vote.charAt(one) < vote.charAt(other);
                wins[one * 4 + other] += ranked && above ? 1 : 0;
            }
        }
    }
}
