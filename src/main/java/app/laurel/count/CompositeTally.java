package app.laurel.count;

import app.laurel.count.exact.Profile;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.ratings.RatingTally;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts the composites of the valid ballots: how many of each for every shop, and which shop stands above which. It takes
 * a block of ballots at once, shop by shop: the processor then compares many of them at a time.
 */
final class CompositeTally {
    private final int shops;
    private final int[][] block;
    private final long[][] given;
    private final long[] above;
    private final long[] both;
    private long ballots;

    CompositeTally(int shops, int top, int blockSize) {
        this.shops = shops;
        this.block = new int[shops][blockSize];
        this.given = new long[shops][top + 2];
        this.above = new long[shops * shops];
        this.both = new long[shops * shops];
    }

    /** The composites of one shop on the ballots of the block, to be filled in: -1 where it is not rated. */
    int[] block(int shop) {
        return block[shop];
    }

    /** Puts a ballot of the block in the place of another. */
    void move(int from, int to) {
        for (var column : block) {
            column[to] = column[from];
        }
    }

    /** Counts the first ballots of the block. */
    void count(int length) {
        ballots += length;
        for (var one = 0; one < shops; one++) {
            count(given[one], block[one], length);
            for (var other = 0; other < one; other++) {
                above[one * shops + other] += above(block[one], block[other], length);
                above[other * shops + one] += above(block[other], block[one], length);
                both[one * shops + other] += both(block[one], block[other], length);
            }
        }
    }

    private static void count(long[] given, int[] composites, int length) {
        for (var at = 0; at < length; at++) {
            given[composites[at] + 1]++;
        }
    }

    // why: sums of sign bits, without a branch, become vector instructions; composites are far from overflow
    private static int above(int[] one, int[] other, int length) {
        var sum = 0;
        for (var at = 0; at < length; at++) {
            sum += (other[at] - one[at]) >>> 31;
        }
        return sum;
    }

    private static int both(int[] one, int[] other, int length) {
        var sum = 0;
        for (var at = 0; at < length; at++) {
            sum += ~(one[at] | other[at]) >>> 31;
        }
        return sum;
    }

    long ballots() {
        return ballots;
    }

    RatingTally tally(long[] favourites) {
        var composites = Arrays.stream(given)
                .map(it -> Arrays.copyOfRange(it, 1, it.length))
                .toArray(long[][]::new);
        return withMarks(composites, favourites, ballots);
    }

    /** The same with other marks than the composites, as the award of a criterion counts them. */
    RatingTally withMarks(long[][] histograms, long[] favourites, long counted) {
        var grades = histograms.length == 0 ? 0 : histograms[0].length;
        return new RatingTally(
                IntStream.range(0, grades).mapToObj(Long::valueOf).toList(),
                Arrays.stream(histograms).map(Profile::of).toList(),
                Pairs.of(shops, rated()),
                Pairs.of(shops, above),
                Arrays.stream(favourites).boxed().toList(),
                counted);
    }

    /** Who stands above whom where both are rated: without the ballots that rate only the one. */
    private long[] rated() {
        var rated = above.clone();
        for (var one = 0; one < shops; one++) {
            var ratings = ballots - given[one][0];
            for (var other = 0; other < shops; other++) {
                if (one != other) {
                    var shared = both[Math.max(one, other) * shops + Math.min(one, other)];
                    rated[one * shops + other] -= ratings - shared;
                }
            }
        }
        return rated;
    }
}
