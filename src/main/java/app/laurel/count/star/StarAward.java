package app.laurel.count.star;

import app.laurel.count.exact.Outcome;
import app.laurel.count.ratings.RatingTally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * STAR for an award, in the starvote profile, down to the last place. No lot is drawn: where the steps leave a place open,
 * everyone who would take it under some way of settling the tie shares it.
 *
 * <p>With several seats (Bloc STAR) those who fill them win alike and share the first place. Where a tie leaves the last seat
 * open, all whom it concerns win.
 *
 * @param ranking the numbers of the candidates, best first; a group shares its place, the winners in the order of their seats
 * @param steps the steps of every seat
 * @param seats how many places win
 * @param open who shares the last of the seats where they are more than the seats left; otherwise empty
 */
public record StarAward(List<List<Integer>> ranking, List<StarStep> steps, int seats, List<Integer> open)
        implements Outcome {
    /** Ranks the candidates of a tally; the first wins. */
    public static StarAward of(RatingTally tally) {
        return of(tally, 1);
    }

    /** Ranks the candidates of a tally; those on the seats win alike. */
    public static StarAward of(RatingTally tally, int seats) {
        var left =
                new ArrayList<>(IntStream.range(0, tally.candidates()).boxed().toList());
        var ranking = new ArrayList<List<Integer>>();
        var steps = new ArrayList<StarStep>();
        var open = List.<Integer>of();
        var filled = 0;
        while (!left.isEmpty()) {
            var part = tally.only(left.stream().mapToInt(Integer::intValue).toArray());
            var count = new Star(1, List.of()).count(part);
            if (filled < seats) {
                var seat = filled + 1;
                var among = List.copyOf(left);
                count.steps().forEach(it -> steps.add(it.among(among, seat)));
            }
            // why: only the first place of a count is certain; further down one of its ties would take in all that are
            // left
            var first = count.open().isEmpty() ? count.winners() : shared(part, count);
            var group = first.stream().map(left::get).toList();
            if (filled < seats && filled + group.size() > seats) open = group;
            filled = join(ranking, group, filled, seats);
            left.removeAll(group);
        }
        return new StarAward(List.copyOf(ranking), List.copyOf(steps), seats, open);
    }

    /** Puts a group behind those before it, or beside them while seats are open. */
    private static int join(List<List<Integer>> ranking, List<Integer> group, int filled, int seats) {
        if (filled == 0 || filled >= seats) {
            ranking.add(group);
        } else {
            ranking.set(
                    0,
                    Stream.concat(ranking.getFirst().stream(), group.stream()).toList());
        }
        return filled + group.size();
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
