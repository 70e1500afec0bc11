package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MajorityJudgment;
import app.laurel.count.majority.MajorityRanking;
import app.laurel.count.majority.MissingMarks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MajorityJudgmentConformanceTest {
    private static final String FAMILY = "conformance-mj";
    private static final int BEST = 6;

    @Test
    void published_profiles_get_their_ranks() throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var election : Cases.json(file)) {
                var profiles = new ArrayList<Profile>();
                election.path("tallies").forEach(it -> profiles.add(Profile.of(longs(it))));
                var ranking = MajorityJudgment.rank(profiles, policy(election), participants(election, profiles));
                assertThat(ranking.ranks().stream()
                                .mapToLong(Integer::longValue)
                                .toArray())
                        .as(election.path("title").asString())
                        .isEqualTo(longs(election.path("ranks")));
                checked++;
            }
        }

        Cases.someWereFound(checked);
    }

    private static long participants(JsonNode election, List<Profile> profiles) {
        return election.path("participants")
                .asLong(profiles.stream().mapToLong(Profile::total).max().orElse(0));
    }

    private static MissingMarks policy(JsonNode election) {
        return switch (election.path("mode").asString("").toLowerCase(Locale.ROOT)) {
            case "staticdefault" ->
                new MissingMarks.Worst(election.path("default").asInt(0));
            case "mediandefault" -> new MissingMarks.Median();
            case "normalized" -> new MissingMarks.Normalized();
            default -> new MissingMarks.None();
        };
    }

    private static long[] longs(JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToLong(it -> list.path(it).asLong())
                .toArray();
    }

    @Test
    void real_graded_ballots_give_the_expected_table() throws IOException {
        var checked = 0;
        for (var expected : Cases.files(FAMILY, "-expected.csv")) {
            var ballots =
                    expected.resolveSibling(expected.getFileName().toString().replace("-expected", ""));
            if (Files.exists(ballots)) {
                check(ballots, expected, "blank_as_worst", new MissingMarks.Worst(0));
                check(ballots, expected, "blank_ignored", new MissingMarks.Normalized());
                checked++;
            }
        }

        Cases.someWereFound(checked);
    }

    private static void check(Path ballots, Path expected, String policy, MissingMarks missing) throws IOException {
        var rows = Cases.rows(ballots);
        var names = rows.getFirst().subList(1, rows.getFirst().size());
        var profiles = new ArrayList<Profile>();
        for (var column = 1; column <= names.size(); column++) {
            var counts = new long[BEST];
            for (var row : rows.subList(1, rows.size())) {
                var grade = Integer.parseInt(row.get(column));
                if (grade > 0) {
                    counts[grade - 1]++;
                }
            }
            profiles.add(Profile.of(counts));
        }
        var ranking = MajorityJudgment.rank(profiles, missing, rows.size() - 1L);
        var wanted = Cases.rows(expected).stream()
                .filter(it -> it.getFirst().equals(policy))
                .map(it -> it.subList(1, it.size()))
                .toList();
        assertThat(table(names, ranking)).as(policy).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static List<List<String>> table(List<String> names, MajorityRanking ranking) {
        return IntStream.range(0, names.size())
                .mapToObj(it -> {
                    var value = ranking.values().get(it);
                    var profile = value.profile();
                    return List.of(
                            ranking.ranks().get(it).toString(),
                            names.get(it),
                            Integer.toString(value.median() + 1),
                            new BigDecimal(value.above().toDecimal(4)).toPlainString(),
                            new BigDecimal(value.below().toDecimal(4)).toPlainString(),
                            Long.toString(profile.above(value.median())),
                            Long.toString(profile.below(value.median())),
                            Long.toString(profile.total()));
                })
                .toList();
    }
}
