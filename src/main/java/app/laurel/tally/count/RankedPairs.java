package app.laurel.tally.count;

import java.util.ArrayDeque;
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
        var locked = new boolean[count][count];
        var wins = new ArrayList<Win>();
        var sorted = sorted(pairs);
        for (var from = 0; from < sorted.size(); ) {
            var to = from;
            while (to < sorted.size() && STRENGTH.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            wins.addAll(lock(sorted.subList(from, to), locked));
            from = to;
        }
        return new RankedPairs(List.copyOf(wins), Schulze.peel(asPairs(locked)));
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

    private static List<Win> lock(List<Win> group, boolean[][] locked) {
        var whole = new boolean[locked.length][];
        for (var row = 0; row < locked.length; row++) {
            whole[row] = locked[row].clone();
        }
        group.forEach(win -> whole[win.winner()][win.loser()] = true);
        var judged = new ArrayList<Win>();
        for (var win : group) {
            var stays = !leads(win.loser(), win.winner(), whole);
            locked[win.winner()][win.loser()] = stays;
            judged.add(new Win(win.winner(), win.loser(), win.support(), win.against(), stays));
        }
        return judged;
    }

    private static boolean leads(int from, int to, boolean[][] edges) {
        var seen = new boolean[edges.length];
        var open = new ArrayDeque<Integer>(List.of(from));
        while (!open.isEmpty()) {
            var at = open.pop();
            if (at == to) {
                return true;
            }
            for (var next = 0; next < edges.length; next++) {
                if (edges[at][next] && !seen[next]) {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        return false;
    }

    private static Pairs asPairs(boolean[][] locked) {
        var numbers = new long[locked.length * locked.length];
        for (var row = 0; row < locked.length; row++) {
            for (var column = 0; column < locked.length; column++) {
                numbers[row * locked.length + column] = locked[row][column] ? 1 : 0;
            }
        }
        return Pairs.of(locked.length, numbers);
    }
}
