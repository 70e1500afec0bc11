package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Fraction;
import app.laurel.count.ratings.ShrunkAverage;
import app.laurel.count.ratings.VotesAndMarks;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The averages a second time, from the ballots and by cross-multiplication. */
class AveragesByTheBookTest {
    @Test
    void the_shrunk_average_orders_shops_as_whole_numbers_do() {
        Elections.each(3_000_000, AveragesByTheBookTest::compare);
    }

    private static void compare(Random random) {
        var ballots = Elections.ratings(random, 5);
        var shrink = 1 + random.nextInt(12);

        var ranks = ShrunkAverage.of(Elections.tally(ballots, 5).sums(), shrink).ranks();

        var shops = ballots[0].length;
        var sums = IntStream.range(0, shops).mapToLong(it -> sum(ballots, it)).toArray();
        var counts =
                IntStream.range(0, shops).mapToLong(it -> number(ballots, it)).toArray();
        var allSums = Arrays.stream(sums).sum();
        var all = Math.max(1, Arrays.stream(counts).sum());
        for (var shop = 0; shop < shops; shop++) {
            var rank = 1;
            for (var other = 0; other < shops; other++) {
                var own = (sums[shop] * all + shrink * allSums) * (counts[other] + shrink);
                var their = (sums[other] * all + shrink * allSums) * (counts[shop] + shrink);
                rank += their > own ? 1 : 0;
            }
            assertThat(ranks.get(shop)).isEqualTo(rank);
        }
    }

    private static long sum(int[][] ballots, int shop) {
        return Arrays.stream(ballots).mapToLong(it -> Math.max(0, it[shop])).sum();
    }

    private static long number(int[][] ballots, int shop) {
        return Arrays.stream(ballots).filter(it -> it[shop] >= 0).count();
    }

    @Test
    void votes_and_marks_order_shops_as_whole_numbers_do() {
        Elections.each(4_000_000, AveragesByTheBookTest::compareVotes);
    }

    private static void compareVotes(Random random) {
        var ballots = Arrays.stream(Elections.ratings(random, 5))
                .map(it -> Arrays.stream(it).map(Math::abs).toArray())
                .toArray(int[][]::new);
        var percent = random.nextInt(101);

        var scores = VotesAndMarks.of(Elections.tally(ballots, 5), percent).scores();

        var shops = ballots[0].length;
        var most = IntStream.range(0, shops)
                .mapToLong(it -> top(ballots, it))
                .max()
                .orElse(0);
        var best = IntStream.range(0, shops)
                .mapToLong(it -> sum(ballots, it))
                .max()
                .orElse(0);
        for (var shop = 0; shop < shops; shop++) {
            var votes = most == 0 ? 0 : percent * top(ballots, shop) * Math.max(1, best);
            var marks = best == 0 ? 0 : (100 - percent) * sum(ballots, shop) * Math.max(1, most);
            assertThat(scores.get(shop)).isEqualTo(Fraction.of(votes + marks, Math.max(1, most) * Math.max(1, best)));
        }
    }

    private static long top(int[][] ballots, int shop) {
        return Arrays.stream(ballots).filter(it -> it[shop] == 5).count();
    }
}
