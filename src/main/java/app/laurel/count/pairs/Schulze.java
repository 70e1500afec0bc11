package app.laurel.count.pairs;

import app.laurel.count.exact.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Schulze method with winning votes (arXiv:1804.02973): a candidate stands above another where its strongest chain
 * of wins is stronger than the chain back. No random tie-breaker: a tie is reported.
 *
 * @param pairs the preferences
 * @param strongest the strength of the strongest chain from one candidate to another
 * @param ranking the numbers of the candidates, best first, in groups that nothing parts
 */
public record Schulze(Pairs pairs, Pairs strongest, List<List<Integer>> ranking) implements Outcome {
    /** Orders the candidates by their pairs. */
    public static Schulze of(Pairs pairs) {
        var strongest = strongest(pairs);
        return new Schulze(pairs, strongest, peel(strongest));
    }

    private static Pairs strongest(Pairs pairs) {
        var count = pairs.candidates();
        var path = new long[count * count];
        for (var one = 0; one < count; one++) {
            for (var other = 0; other < count; other++) {
                path[one * count + other] = pairs.beats(one, other) ? pairs.prefer(one, other) : 0;
            }
        }
        for (var via = 0; via < count; via++) {
            for (var one = 0; one < count; one++) {
                widen(path, count, one, via);
            }
        }
        return Pairs.of(count, path);
    }

    private static void widen(long[] path, int count, int one, int via) {
        for (var other = 0; other < count; other++) {
            if (one != via && other != via && one != other) {
                var through = Math.min(path[one * count + via], path[via * count + other]);
                path[one * count + other] = Math.max(path[one * count + other], through);
            }
        }
    }

    /** Takes those whom nobody left stands above, again and again. */
    static List<List<Integer>> peel(Pairs above) {
        var left =
                new ArrayList<>(IntStream.range(0, above.candidates()).boxed().toList());
        var groups = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var top = left.stream()
                    .filter(it -> left.stream().noneMatch(better -> above.beats(better, it)))
                    .toList();
            groups.add(top);
            left.removeAll(top);
        }
        return List.copyOf(groups);
    }
}
