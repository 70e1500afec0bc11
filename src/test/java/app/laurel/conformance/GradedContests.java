package app.laurel.conformance;

import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What was graded for majority judgment: profiles, of which ballots are made that come to them, and real ballots. */
final class GradedContests {
    private static final String FAMILY = "conformance-mj";
    private static final Map<String, MissingPolicy> BLANKS =
            Map.of("blank_as_worst", MissingPolicy.WORST, "blank_ignored", MissingPolicy.NORMALIZED);

    private GradedContests() {}

    static List<Contest> all() throws IOException {
        var contests = new ArrayList<Contest>();
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var election : Cases.json(file)) {
                // why: a grade that is filled in is the worst there is, or none
                if (election.has("tallies") && election.path("default").asInt(0) == 0)
                    contests.add(ofProfiles(election));
            }
        }
        for (var expected : Cases.files(FAMILY, "-expected.csv")) {
            var ballots =
                    expected.resolveSibling(expected.getFileName().toString().replace("-expected", ""));
            if (!Files.exists(ballots)) continue;
            for (var policy : new TreeSet<>(BLANKS.keySet())) {
                contests.add(ofBallots(ballots, expected, policy));
            }
        }
        return contests;
    }

    private static Contest ofProfiles(JsonNode election) {
        var columns = new ArrayList<List<Integer>>();
        election.path("tallies").forEach(it -> columns.add(grades(it)));
        var voters = columns.stream().mapToInt(List::size).max().orElse(0);
        var ballots = IntStream.range(0, voters)
                .mapToObj(voter -> columns.stream()
                        .map(it -> voter < it.size() ? it.get(voter) : 0)
                        .toList())
                .toList();
        var names =
                IntStream.range(0, columns.size()).mapToObj(Integer::toString).toList();
        var ranks = IntStream.range(0, names.size())
                .mapToObj(it -> election.path("ranks").path(it).asInt())
                .toList();
        return contest(election.path("title").asString(), policy(election), names, ballots, order(names, ranks));
    }

    private static List<Integer> grades(JsonNode tally) {
        var grades = new ArrayList<Integer>();
        for (var grade = 0; grade < tally.size(); grade++) {
            for (var times = tally.path(grade).asInt(); times > 0; times--) {
                grades.add(grade + 1);
            }
        }
        return grades;
    }

    private static MissingPolicy policy(JsonNode election) {
        return switch (election.path("mode").asString("").toLowerCase(Locale.ROOT)) {
            case "staticdefault" -> MissingPolicy.WORST;
            case "mediandefault" -> MissingPolicy.MEDIAN;
            default -> MissingPolicy.NORMALIZED;
        };
    }

    private static Contest ofBallots(Path ballots, Path expected, String policy) throws IOException {
        var rows = Cases.rows(ballots);
        var names = rows.getFirst().subList(1, rows.getFirst().size());
        var ranks = Cases.rows(expected).stream()
                .filter(it -> it.getFirst().equals(policy))
                .toList();
        return contest(
                ballots.getFileName() + " " + policy,
                BLANKS.getOrDefault(policy, MissingPolicy.NORMALIZED),
                names,
                rows.stream()
                        .skip(1)
                        .map(row -> row.stream().skip(1).map(Integer::valueOf).toList())
                        .toList(),
                order(
                        ranks.stream().map(it -> it.get(2)).toList(),
                        ranks.stream().map(it -> Integer.valueOf(it.get(1))).toList()));
    }

    private static List<Set<String>> order(List<String> names, List<Integer> ranks) {
        var order = new TreeMap<Integer, Set<String>>();
        for (var at = 0; at < names.size(); at++) {
            order.computeIfAbsent(ranks.get(at), it -> new TreeSet<>()).add(names.get(at));
        }
        return List.copyOf(order.values());
    }

    private static Contest contest(
            String name,
            MissingPolicy missing,
            List<String> names,
            List<List<Integer>> ballots,
            List<Set<String>> order) {
        return new Contest(
                name,
                Contest.by(FinalMethod.MAJORITY_JUDGMENT, Unrated.NO_OPINION, missing, 1),
                names,
                ballots,
                Contest.inOrder(order));
    }
}
