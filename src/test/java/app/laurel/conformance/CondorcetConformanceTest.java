package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Outcome;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CondorcetConformanceTest {
    private static final String FAMILY = "conformance-condorcet";
    private static final int UNRANKED = Integer.MAX_VALUE;
    private static final Pattern OPTION = Pattern.compile("Option \\d+-*>: .*?(\\S+)\\s*$");

    @Test
    void published_cases_give_their_orders() throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var election : Cases.json(file)) {
                var names = strings(election.path("candidates"));
                var lastWhereUnranked =
                        election.path("unranked").asString("tied last").equals("tied last");
                var pairs = pairs(names, election.path("votes"), lastWhereUnranked);
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

    private static Pairs pairs(List<String> names, JsonNode votes, boolean lastWhereUnranked) {
        var wins = new long[names.size() * names.size()];
        for (var vote : votes) {
            var places = new int[names.size()];
            Arrays.fill(places, UNRANKED);
            for (var place = 0; place < vote.path("ranking").size(); place++) {
                for (var name : strings(vote.path("ranking").path(place))) {
                    places[names.indexOf(name)] = place;
                }
            }
            add(wins, places, lastWhereUnranked, vote.path("n").asLong());
        }
        return Pairs.of(names.size(), wins);
    }

    private static void add(long[] wins, int[] places, boolean lastWhereUnranked, long times) {
        for (var one = 0; one < places.length; one++) {
            for (var other = 0; other < places.length; other++) {
                var compared = lastWhereUnranked || places[other] != UNRANKED;
                wins[one * places.length + other] += compared && places[one] < places[other] ? times : 0;
            }
        }
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(it -> strings.add(it.asString()));
        return strings;
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
        var lines = Files.readString(files.getFirst(), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        var names = lines.stream()
                .map(OPTION::matcher)
                .filter(Matcher::find)
                .map(it -> it.group(1))
                .toList();
        var wins = new long[names.size() * names.size()];
        lines.stream().filter(it -> it.startsWith("V: ")).forEach(it -> addDebian(wins, it, names, unrankedIsLast));

        var pairs = Pairs.of(names.size(), wins);

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

    private static void addDebian(long[] wins, String line, List<String> names, boolean unrankedIsLast) {
        var places = line.substring(3, 3 + names.size())
                .chars()
                .map(it -> it == '-' ? UNRANKED : it)
                .toArray();
        add(wins, places, unrankedIsLast, 1);
    }
}
