package app.laurel.count.ratings;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.Outcome;
import app.laurel.count.exact.Places;
import app.laurel.count.exact.UncountableException;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;

/**
 * The shrunk weighted average, as film and game tables use it: each shop gets {@code m} imagined marks at the mean of
 * all, {@code (S + m C) / (n + m)} with {@code C} the mean of all marks of all shops. Exact fractions.
 *
 * @param mean {@code C}, the mean of all marks
 * @param scores one for each shop, in the order given
 * @param ranking the numbers of the scored shops, best first; a group has equal scores
 */
public record ShrunkAverage(Fraction mean, List<Fraction> scores, List<List<Integer>> ranking) implements Outcome {
    /**
     * Scores shops by their marks.
     *
     * @param shrink {@code m}, 0 or more; where it is 0, every shop needs a mark
     */
    public static ShrunkAverage of(List<MarkSum> shops, long shrink) {
        if (shrink < 0) {
            throw new UncountableException(Obstacle.SHRINK, shrink);
        }
        var mean = mean(shops);
        var scores = shops.stream().map(it -> score(it, shrink, mean)).toList();
        return new ShrunkAverage(mean, scores, order(scores));
    }

    private static Fraction mean(List<MarkSum> shops) {
        var marks = BigInteger.ZERO;
        var sum = BigInteger.ZERO;
        for (var shop : shops) {
            marks = marks.add(BigInteger.valueOf(shop.marks()));
            sum = sum.add(shop.sum());
        }
        return marks.signum() == 0 ? Fraction.ZERO : new Fraction(sum, marks);
    }

    private static Fraction score(MarkSum shop, long shrink, Fraction mean) {
        var weight = BigInteger.valueOf(shop.marks()).add(BigInteger.valueOf(shrink));
        if (weight.signum() == 0) {
            throw new UncountableException(Obstacle.NEITHER_MARK_NOR_SHRINK);
        }
        return new Fraction(shop.sum(), BigInteger.ONE)
                .plus(mean.times(Fraction.of(shrink)))
                .dividedBy(new Fraction(weight, BigInteger.ONE));
    }

    private static List<List<Integer>> order(List<Fraction> scores) {
        return Places.groups(
                scores.size(),
                Comparator.comparing((Integer it) -> scores.get(it)).reversed());
    }

    /** The rank of each shop, in the order given. */
    public List<Integer> ranks() {
        return Places.ranks(scores.size(), ranking);
    }
}
