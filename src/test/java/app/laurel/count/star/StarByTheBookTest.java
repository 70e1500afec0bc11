package app.laurel.count.star;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.Elections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** STAR a second time, straight from the ballots, each rule as one sentence. */
class StarByTheBookTest {
    private static final class Tied extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Integer> tied;

        Tied(List<Integer> tied) {
            super(null, null, false, false);
            this.tied = tied;
        }
    }

    @Test
    void the_fast_count_agrees_with_the_ballots() {
        Elections.each(7_000_000, StarByTheBookTest::compare);
    }

    private static void compare(Random random) {
        var ballots = Arrays.stream(Elections.ratings(random, 5))
                .map(it -> Arrays.stream(it).map(mark -> Math.max(0, mark)).toArray())
                .toArray(int[][]::new);
        var all = IntStream.range(0, ballots[0].length).boxed().toList();
        var order = random.nextInt(3) == 0 ? all.reversed() : List.<Integer>of();
        var seats = 1 + random.nextInt(Math.max(1, all.size() - 1));

        var count = new Star(seats, order).count(Elections.tally(ballots, 5));

        try {
            assertThat(count.winners()).isEqualTo(elect(ballots, all, order, seats));
            assertThat(count.open()).isEmpty();
        } catch (Tied open) {
            assertThat(count.open()).containsExactlyInAnyOrderElementsOf(open.tied);
            assertThat(count.winners()).containsExactlyInAnyOrderElementsOf(open.tied);
        }
    }

    private static List<Integer> elect(int[][] ballots, List<Integer> all, List<Integer> order, int seats) {
        var left = new ArrayList<>(all);
        var winners = new ArrayList<Integer>();
        while (winners.size() < seats) {
            var winner = left.size() == 1 ? left.getFirst() : seat(ballots, left, order);
            winners.add(winner);
            left.removeIf(it -> it == winner);
        }
        return winners;
    }

    private static int seat(int[][] ballots, List<Integer> left, List<Integer> order) {
        var two = new ArrayList<Integer>();
        var tied = take(two, 2, left, it -> total(ballots, it));
        var group = List.copyOf(tied);
        tied = take(two, 2, tied, it -> preferred(ballots, it, group));
        tied = take(two, 2, tied, it -> fives(ballots, it));
        lot(two, 2, tied, order);
        var one = new ArrayList<Integer>();
        var pair = List.copyOf(two);
        tied = take(one, 1, pair, it -> preferred(ballots, it, pair));
        tied = take(one, 1, tied, it -> total(ballots, it));
        tied = take(one, 1, tied, it -> fives(ballots, it));
        lot(one, 1, tied, order);
        return one.getFirst();
    }

    /** Moves the best into the open places, group by group; gives back the group that was too large. */
    private static List<Integer> take(
            List<Integer> chosen, int places, List<Integer> among, ToLongFunction<Integer> by) {
        var left = new ArrayList<>(among);
        while (!left.isEmpty() && chosen.size() < places) {
            var best = left.stream().mapToLong(by).max().orElseThrow();
            var group = left.stream().filter(it -> by.applyAsLong(it) == best).toList();
            if (chosen.size() + group.size() > places) {
                return group;
            }
            chosen.addAll(group);
            left.removeAll(group);
        }
        return List.of();
    }

    private static void lot(List<Integer> chosen, int places, List<Integer> tied, List<Integer> order) {
        if (!tied.isEmpty() && order.isEmpty()) {
            throw new Tied(tied);
        }
        order.stream()
                .filter(tied::contains)
                .limit(places - chosen.size())
                .toList()
                .forEach(chosen::add);
    }

    private static long total(int[][] ballots, int candidate) {
        return Arrays.stream(ballots).mapToLong(it -> it[candidate]).sum();
    }

    private static long fives(int[][] ballots, int candidate) {
        return Arrays.stream(ballots).filter(it -> it[candidate] == 5).count();
    }

    private static long preferred(int[][] ballots, int candidate, List<Integer> group) {
        return Arrays.stream(ballots)
                .mapToLong(ballot -> group.stream()
                        .filter(it -> ballot[candidate] > ballot[it])
                        .count())
                .sum();
    }
}
