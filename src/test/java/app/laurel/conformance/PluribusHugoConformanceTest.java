package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.tally.count.Fraction;
import app.laurel.tally.count.Nominations;
import app.laurel.tally.count.NomineeStanding;
import app.laurel.tally.count.PluribusHugo;
import app.laurel.tally.count.PluribusRule;
import app.laurel.tally.count.PluribusRules;
import app.laurel.tally.count.Repeats;
import app.laurel.tally.count.Shares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class PluribusHugoConformanceTest {
    private static final String FAMILY = "conformance-eph";

    @ParameterizedTest
    @EnumSource
    void real_nominations_give_the_published_finalists_and_points(Repeats repeats) throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, ".csv")) {
            var expected = file.resolveSibling(file.getFileName().toString().replace("-nominations", "-expected"));
            if (!expected.equals(file) && Files.exists(expected)) {
                checked += check(file, expected, repeats);
            }
        }

        Cases.someWereFound(checked);
    }

    private static int check(Path file, Path expectedFile, Repeats repeats) throws IOException {
        var expected = new LinkedHashMap<String, List<List<String>>>();
        Cases.rows(expectedFile).stream()
                .skip(1)
                .forEach(it -> expected.computeIfAbsent(it.getFirst(), any -> new ArrayList<>())
                        .add(it));
        for (var category : expected.entrySet()) {
            var names = new ArrayList<String>();
            var nominations = nominations(file, category.getKey(), names);
            var places = category.getValue().size();
            var count = PluribusHugo.count(nominations, new PluribusRules(places, repeats, Shares.EQUAL));
            var found = new TreeSet<String>();
            for (var finalist : count.finalists()) {
                var standing = count.last().stream()
                        .filter(it -> it.nominee() == finalist)
                        .findFirst()
                        .orElseThrow();
                found.add(names.get(finalist) + " " + standing.nominations() + " " + standing.points());
            }
            var column = repeats == Repeats.SHARE ? 4 : 5;
            assertThat(found)
                    .as(category.getKey())
                    .isEqualTo(new TreeSet<>(category.getValue().stream()
                            .map(it -> it.get(1) + " " + it.get(3) + " " + Fraction.parse(it.get(column)))
                            .toList()));
        }
        return expected.size();
    }

    private static Nominations nominations(Path file, String category, List<String> names) throws IOException {
        var ballots = new LinkedHashMap<String, List<Integer>>();
        for (var row : Cases.rows(file)) {
            if (row.getFirst().equals(category)) {
                if (!names.contains(row.get(2))) {
                    names.add(row.get(2));
                }
                ballots.computeIfAbsent(row.get(1), any -> new ArrayList<>()).add(names.indexOf(row.get(2)));
            }
        }
        var builder = new Nominations.Builder();
        ballots.values()
                .forEach(it ->
                        builder.add(it.stream().mapToInt(Integer::intValue).toArray()));
        return builder.build();
    }

    @Test
    void every_published_round_selects_and_eliminates_by_the_rule() throws IOException {
        var rounds = 0;
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var category : Cases.json(file).path("categories")) {
                for (var round : category.path("rounds")) {
                    check(file + " " + category.path("name"), category.path("nominees"), round);
                    rounds++;
                }
            }
        }

        Cases.someWereFound(rounds);
        if (System.getProperty("laurel.conformance") == null) {
            assertThat(rounds).isEqualTo(750);
        }
    }

    private static void check(String name, JsonNode nominees, JsonNode round) {
        var table = new ArrayList<NomineeStanding>();
        Map<String, List<Integer>> published =
                Map.of("survivedElimination", new ArrayList<>(), "eliminated", new ArrayList<>());
        for (var active : round.path("activeNominees")) {
            var nominee = active.path("nomineeIndex").asInt();
            table.add(new NomineeStanding(
                    nominee,
                    Fraction.of(active.path("scaledPoints").asLong(), 60),
                    nominees.path(nominee).path("numNominations").asLong()));
            var status = published.get(active.path("status").asString(""));
            if (status != null) {
                status.add(nominee);
            }
        }
        var out = published.get("eliminated");
        var selected = new ArrayList<>(published.get("survivedElimination"));
        selected.addAll(out);
        var decision = PluribusRule.decide(table, 1);
        assertThat(decision.selected()).as(name + round.path("number")).containsExactlyInAnyOrderElementsOf(selected);
        assertThat(decision.eliminated()).as(name + round.path("number")).containsExactlyInAnyOrderElementsOf(out);
    }
}
