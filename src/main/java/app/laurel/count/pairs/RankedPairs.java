package app.laurel.count.pairs;

import app.laurel.count.exact.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranked pairs with winning votes, in the form that needs no lot: wins are locked from the strongest down; equally strong
 * ones are taken together, and those of them that lie on a cycle with what is locked and each other are left out.
 *
 * @param wins every win, strongest first, with what became of it
 * @param ranking the numbers of the candidates, best first, in groups that nothing parts
 */
public record RankedPairs(List<Win> wins, List<List<Integer>> ranking) implements Outcome {
    /**
     * One candidate's win over another.
     *
     * @param winner its number
     * @param loser the number of the beaten
     * @param support voters who prefer the winner
     * @param against voters who prefer the loser
     * @param locked whether it decides; otherwise it lies on a cycle of wins that are at least as strong
     */
    public record Win(int winner, int loser, long support, long against, boolean locked) {}

    /** Orders the candidates by their pairs. */
    public static RankedPairs of(Pairs pairs) {
        var count = pairs.candidates();
        var locked = new long[count * count];
        var reach = new Reach(count);
        var wins = new ArrayList<Win>();
        var sorted = sorted(pairs);
        for (var from = 0; from < sorted.size(); ) {
            var to = from;
            while (to < sorted.size() && STRENGTH.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            var judged = judge(sorted.subList(from, to), reach);
            for (var win : judged) {
                if (win.locked()) {
                    reach.lead(win.winner(), win.loser());
                    locked[win.winner() * count + win.loser()] = 1;
                }
            }
            wins.addAll(judged);
            from = to;
        }
        return new RankedPairs(List.copyOf(wins), Schulze.peel(Pairs.of(count, locked)));
    }

    private static final Comparator<Win> STRENGTH =
            Comparator.comparingLong(Win::support).reversed().thenComparingLong(Win::against);

    private static List<Win> sorted(Pairs pairs) {
        var wins = new ArrayList<Win>();
        for (var one = 0; one < pairs.candidates(); one++) {
            for (var other = 0; other < pairs.candidates(); other++) {
                if (pairs.beats(one, other)) {
                    wins.add(new Win(one, other, pairs.prefer(one, other), pairs.prefer(other, one), false));
                }
            }
        }
        wins.sort(STRENGTH);
        return wins;
    }

    private static List<Win> judge(List<Win> group, Reach locked) {
        var whole = group.size() == 1 ? locked : locked.copy();
        if (group.size() > 1) {
            group.forEach(win -> whole.lead(win.winner(), win.loser()));
        }
        return group.stream()
                .map(win -> new Win(
                        win.winner(),
                        win.loser(),
                        win.support(),
                        win.against(),
                        !whole.leads(win.loser(), win.winner())))
                .toList();
    }
}
