package app.laurel.count.ratings;

import app.laurel.count.exact.Fraction;
import java.math.BigInteger;

/**
 * The marks of one shop added up.
 *
 * @param sum of all marks
 * @param marks how many there are
 */
public record MarkSum(BigInteger sum, long marks) {
    /** A sum that fits a {@code long}. */
    public static MarkSum of(long sum, long marks) {
        return new MarkSum(BigInteger.valueOf(sum), marks);
    }

    /** The plain mean; needs a mark. */
    public Fraction mean() {
        return new Fraction(sum, BigInteger.valueOf(marks));
    }
}
