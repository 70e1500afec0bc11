package app.laurel.count.hugo;

import app.laurel.count.exact.Places;
import app.laurel.count.hugo.PluribusRule.Decision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * E Pluribus Hugo (SDV-LPE): a ballot's one vote is shared among its nominees still in the running; of those with the
 * lowest points, the one named on the fewest ballots goes out. Quinn and Schneier, "A Proportional Voting System for
 * Awards Nominations Resistant to Voting Blocs", 2016. Exact for ballots of any length.
 */
public final class PluribusHugo {
    /** Rows of the round tables that are written out in full, counted from the last round backwards. */
    private static final int ROWS_KEPT = 200_000;

    private final PluribusRules rules;
    private final PluribusRace race;
    private final int completeFrom;
    private final List<PluribusRound> rounds = new ArrayList<>();
    private final List<List<Integer>> outInOrder = new ArrayList<>();
    private final List<NomineeStanding> last = new ArrayList<>();

    private PluribusHugo(PluribusBallots ballots, PluribusRules rules, int completeFrom) {
        this.rules = rules;
        this.race = new PluribusRace(ballots, rules.shares());
        this.completeFrom = completeFrom;
    }

    /**
     * Counts nominations. Where the tables of all rounds would have more than 200,000 rows together, the early rounds
     * list only the selected.
     */
    public static PluribusCount count(Nominations nominations, PluribusRules rules) {
        var ballots = new PluribusBallots(nominations, rules.repeats());
        var brief = new PluribusHugo(ballots, rules, Integer.MAX_VALUE).run();
        return new PluribusHugo(ballots, rules, firstToWriteOut(brief.rounds())).run();
    }

    private static int firstToWriteOut(List<PluribusRound> rounds) {
        var rows = 0L;
        for (var round : rounds.reversed()) {
            rows += round.remaining();
            if (rows > ROWS_KEPT) {
                return round.number() + 1;
            }
        }
        return 1;
    }

    private PluribusCount run() {
        var running = race.running();
        while (running.length > 0) {
            var decision = decide(running);
            record(running, decision);
            if (decision.eliminated().isEmpty()) {
                break;
            }
            decision.eliminated().forEach(it -> last.add(race.standing(it)));
            outInOrder.addFirst(decision.eliminated());
            race.eliminate(decision.eliminated());
            running = race.stillIn(running);
        }
        return result(running);
    }

    private Decision decide(int[] running) {
        return PluribusRule.decide(low(running), running.length, race::compare, race::nominations, rules.places());
    }

    /** Those with the lowest or second lowest points, found in one pass. */
    private List<Integer> low(int[] running) {
        var first = running[0];
        var second = first;
        for (var at = 1; at < running.length; at++) {
            if (race.compare(running[at], first) < 0) {
                second = first;
                first = running[at];
            } else if (at == 1 || race.compare(running[at], second) < 0) {
                second = running[at];
            }
        }
        return upTo(second, running);
    }

    private List<Integer> upTo(int bound, int[] running) {
        var low = new ArrayList<Integer>();
        for (var nominee : running) {
            if (race.compare(nominee, bound) <= 0) {
                low.add(nominee);
            }
        }
        return low;
    }

    private void record(int[] running, Decision decision) {
        var number = rounds.size() + 1;
        var complete = number >= completeFrom;
        var listed = complete ? Arrays.stream(running).boxed() : decision.selected().stream();
        rounds.add(new PluribusRound(
                number,
                listed.sorted(bestFirst()).map(race::standing).toList(),
                complete,
                running.length,
                decision.selected(),
                decision.eliminated(),
                decision.why()));
    }

    private Comparator<Integer> bestFirst() {
        Comparator<Integer> points = race::compare;
        Comparator<Integer> nominations = (one, other) -> Long.compare(race.nominations(one), race.nominations(other));
        return points.reversed().thenComparing(nominations.reversed());
    }

    private PluribusCount result(int[] finalists) {
        Arrays.stream(finalists).forEach(it -> last.add(race.standing(it)));
        last.sort(Comparator.comparingInt(NomineeStanding::nominee));
        Comparator<Integer> order = (one, other) -> bestFirst().compare(finalists[one], finalists[other]);
        var listed = Places.groups(finalists.length, order).stream()
                .map(group -> group.stream().map(it -> finalists[it]).toList())
                .toList();
        return new PluribusCount(
                listed.stream().flatMap(List::stream).toList(),
                Stream.concat(listed.stream(), outInOrder.stream()).toList(),
                rounds,
                last);
    }
}
