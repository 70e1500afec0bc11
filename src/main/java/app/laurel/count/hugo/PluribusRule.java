package app.laurel.count.hugo;

import app.laurel.count.Decision;
import app.laurel.count.hugo.PluribusRound.Why;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;

/**
 * How one round of E Pluribus Hugo picks who is compared and who goes out: WSFS Constitution, "Finalist Selection
 * Process" (section 3.A of the amendment of 2015).
 */
public final class PluribusRule {
    private PluribusRule() {}

    /** Who is compared, who goes out, and why. */
    public record Decision(List<Integer> selected, List<Integer> eliminated, Why why) {}

    /** Decides a round from its table; the numbers in the decision are those of the nominees in the table. */
    public static Decision decide(List<NomineeStanding> table, int places) {
        var numbers = table.stream().map(NomineeStanding::nominee).toList();
        return decide(
                numbers,
                numbers.size(),
                Comparator.comparing(it -> table.get(numbers.indexOf(it)).points()),
                it -> table.get(numbers.indexOf(it)).nominations(),
                places);
    }

    /** The same where {@code low} need only hold those with the lowest and the second lowest points. */
    static Decision decide(
            List<Integer> low, int alive, Comparator<Integer> byPoints, IntToLongFunction nominations, int places) {
        if (alive <= places) {
            return new Decision(List.of(), List.of(), Why.ALL_ARE_FINALISTS);
        }
        var selected = select(low, byPoints);
        var fewest = selected.stream().mapToLong(nominations::applyAsLong).min().orElseThrow();
        var out = keep(selected, it -> nominations.applyAsLong(it) == fewest);
        var why = Why.FEWEST_NOMINATIONS;
        if (out.size() > 1) {
            var tied = out;
            out = lowest(tied, byPoints);
            why = out.size() < tied.size() ? Why.FEWEST_POINTS : Why.ALL_EQUAL;
        }
        return alive - out.size() < places
                ? new Decision(selected, List.of(), Why.LIST_GROWS)
                : new Decision(selected, out, why);
    }

    private static List<Integer> select(List<Integer> alive, Comparator<Integer> byPoints) {
        var lowest = lowest(alive, byPoints);
        if (lowest.size() > 1) {
            return lowest;
        }
        var last = lowest.getFirst();
        var second = lowest(keep(alive, it -> !it.equals(last)), byPoints).getFirst();
        return keep(alive, it -> it.equals(last) || byPoints.compare(it, second) == 0);
    }

    private static List<Integer> lowest(List<Integer> among, Comparator<Integer> byPoints) {
        var minimum = among.stream().min(byPoints).orElseThrow();
        return keep(among, it -> byPoints.compare(it, minimum) == 0);
    }

    private static List<Integer> keep(List<Integer> among, Predicate<Integer> condition) {
        return among.stream().filter(condition).toList();
    }
}
