package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Fraction;
import app.laurel.count.hugo.Nominations;
import app.laurel.count.hugo.NomineeStanding;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRule;
import app.laurel.count.hugo.PluribusRules;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.hugo.Shares;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class PluribusHugoConformanceTest {
    private static final String FAMILY = "conformance-eph";

    /** How many published rounds do not follow from the figures printed with them; the papers of these years err. */
    private static final Map<String, Integer> OFF_THE_RULE = Map.of(
            "2018 Best Novel", 2,
            "2018 Best Novelette", 1,
            "2020 Best Fan Writer", 1,
            "2024 Best Fan Artist", 1,
            "2025 Best Fancast", 1);

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
            var packet = Cases.json(file);
            for (var category : packet.path("categories")) {
                var name = packet.path("year").asString("") + " "
                        + category.path("name").asString();
                var off = new ArrayList<String>();
                for (var round : category.path("rounds")) {
                    off.addAll(offTheRule(category.path("nominees"), round));
                    rounds++;
                }
                assertThat(off).as(name).hasSizeLessThanOrEqualTo(OFF_THE_RULE.getOrDefault(name, 0));
            }
        }

        Cases.someWereFound(rounds);
        if (System.getProperty("laurel.conformance") == null) {
            assertThat(rounds).isEqualTo(750);
        }
    }

    private static List<String> offTheRule(JsonNode nominees, JsonNode round) {
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
        var follows = Set.copyOf(decision.selected()).equals(Set.copyOf(selected))
                && Set.copyOf(decision.eliminated()).equals(Set.copyOf(out));
        return follows
                ? List.of()
                : List.of("%s: of %s out goes %s, by the rule of %s %s"
                        .formatted(table, selected, out, decision.selected(), decision.eliminated()));
    }
}
