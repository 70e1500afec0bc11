package app.laurel.tally.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * STAR for an award, in the starvote profile, down to the last place. No lot is drawn: where the steps leave a place open,
 * everyone who would take it under some way of settling the tie shares it.
 *
 * @param ranking the numbers of the candidates, best first; a group shares its place
 * @param steps the steps of the first place
 */
public record StarAward(List<List<Integer>> ranking, List<StarStep> steps) implements Outcome {
    /** Ranks the candidates of a tally. */
    public static StarAward of(RatingTally tally) {
        var left =
                new ArrayList<>(IntStream.range(0, tally.candidates()).boxed().toList());
        var ranking = new ArrayList<List<Integer>>();
        var steps = List.<StarStep>of();
        while (!left.isEmpty()) {
            var part = tally.only(left.stream().mapToInt(Integer::intValue).toArray());
            var count = new Star(1, List.of()).count(part);
            if (ranking.isEmpty()) {
                steps = count.steps();
            }
            // why: only the first place of a count is certain; further down one of its ties would take in all that are
            // left
            var first = count.open().isEmpty() ? count.winners() : shared(part, count);
            var group = first.stream().map(left::get).toList();
            ranking.add(group);
            left.removeAll(group);
        }
        return new StarAward(List.copyOf(ranking), steps);
    }

    /** Everyone who takes the first place under some order of two of those whom the tie concerns. */
    private static List<Integer> shared(RatingTally tally, StarCount open) {
        var concerned = new LinkedHashSet<>(open.open());
        concerned.addAll(open.steps().getLast().chosen());
        var winners = new LinkedHashSet<Integer>();
        for (var first : concerned) {
            for (var second : concerned) {
                if (!first.equals(second)) {
                    var order = order(tally.candidates(), first, second);
                    winners.add(new Star(1, order).count(tally).winners().getFirst());
                }
            }
        }
        return winners.stream().sorted().toList();
    }

    private static List<Integer> order(int candidates, int first, int second) {
        var rest = IntStream.range(0, candidates).boxed().filter(it -> it != first && it != second);
        return Stream.concat(Stream.of(first, second), rest).toList();
    }
}
