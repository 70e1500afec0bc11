package app.laurel.conformance;

import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The elections by ranked votes: each of the transcribed ones under the methods whose results are published, and those of Debian. */
final class RankedContests {
    private static final String FAMILY = "conformance-condorcet";
    private static final Map<String, FinalMethod> METHODS = Map.of(
            "schulze_winning_votes", FinalMethod.SCHULZE, "ranked_pairs_winning_votes", FinalMethod.RANKED_PAIRS);
    private static final List<Set<String>> DEBIAN_IN_2020 =
            List.of(Set.of("Carter"), Set.of("Chandran"), Set.of("Gupta"), Set.of("Above"));

    private RankedContests() {}

    static List<Contest> all() throws IOException {
        var contests = new ArrayList<Contest>();
        for (var file : Cases.files(FAMILY, ".json")) {
            for (var election : Cases.json(file)) {
                METHODS.forEach((key, method) -> {
                    var expected = election.path("expected");
                    if (!expected.has(key + "_ranking") && !expected.has(key + "_winners")) return;
                    var name = election.path("id").asString() + " by " + method;
                    contests.add(contest(name, method, RankedElection.of(election), published(expected, key)));
                });
            }
        }
        for (var file : Cases.files(FAMILY, "debian-leader2020_tally.txt")) {
            for (var unrankedIsLast : List.of(true, false)) {
                var election = RankedElection.ofDebian(file, unrankedIsLast);
                var published = Contest.inOrder(DEBIAN_IN_2020);
                contests.add(
                        contest(file.getFileName() + " " + unrankedIsLast, FinalMethod.SCHULZE, election, published));
            }
        }
        return contests;
    }

    private static Consumer<List<Set<String>>> published(JsonNode expected, String key) {
        if (!expected.has(key + "_ranking")) {
            return Contest.wonBy(new HashSet<>(RankedElection.strings(expected.path(key + "_winners"))));
        }
        var order = new ArrayList<Set<String>>();
        expected.path(key + "_ranking").forEach(it -> order.add(new HashSet<>(RankedElection.strings(it))));
        return Contest.inOrder(order);
    }

    private static Contest contest(
            String name, FinalMethod method, RankedElection election, Consumer<List<Set<String>>> published) {
        var unrated = election.lastWhereUnranked() ? Unrated.LAST : Unrated.NO_OPINION;
        var ballots = new ArrayList<List<Integer>>();
        for (var vote : election.votes()) {
            var grades = vote.places().stream()
                    .map(it -> it == RankedElection.UNRANKED ? 0 : Contest.BEST - it)
                    .toList();
            ballots.addAll(Collections.nCopies(vote.times(), grades));
        }
        return new Contest(
                name, Contest.by(method, unrated, MissingPolicy.NORMALIZED, 1), election.names(), ballots, published);
    }
}
