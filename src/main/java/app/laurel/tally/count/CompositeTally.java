package app.laurel.tally.count;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Counts the composites of the valid ballots: how many of each for every shop, and which shop stands above which. */
final class CompositeTally {
    private final int shops;
    private final long[][] composites;
    private final long[] favourites;
    private final long[] rated;
    private final long[] implied;
    private long ballots;

    CompositeTally(int shops, int top) {
        this.shops = shops;
        this.composites = new long[shops][top + 1];
        this.favourites = new long[shops];
        this.rated = new long[shops * shops];
        this.implied = new long[shops * shops];
    }

    /** Adds a ballot's composites, -1 where a shop is not rated, and the position of its favourite or -1. */
    void add(int[] composite, int favourite) {
        ballots++;
        if (favourite >= 0) {
            favourites[favourite]++;
        }
        for (var shop = 0; shop < shops; shop++) {
            if (composite[shop] >= 0) {
                composites[shop][composite[shop]]++;
                compare(composite, shop);
            }
        }
    }

    private void compare(int[] composite, int shop) {
        for (var other = 0; other < shops; other++) {
            if (composite[shop] > composite[other]) {
                implied[shop * shops + other]++;
                rated[shop * shops + other] += composite[other] < 0 ? 0 : 1;
            }
        }
    }

    long ballots() {
        return ballots;
    }

    RatingTally tally() {
        return withMarks(composites, ballots);
    }

    /** The same with other marks than the composites, as the award of a criterion counts them. */
    RatingTally withMarks(long[][] histograms, long counted) {
        var grades = histograms.length == 0 ? 0 : histograms[0].length;
        return new RatingTally(
                IntStream.range(0, grades).mapToObj(Long::valueOf).toList(),
                Arrays.stream(histograms).map(Profile::of).toList(),
                Pairs.of(shops, rated),
                Pairs.of(shops, implied),
                Arrays.stream(favourites).boxed().toList(),
                counted);
    }
}
