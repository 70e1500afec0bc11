package app.laurel.count.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms with a positive denominator. Written as {@code 421/4}, or {@code 27} where whole.
 *
 * @param numerator carries the sign
 * @param denominator at least 1
 * @see "src/docs/decisions/exact-fractions.md"
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);
    /** The whole. */
    public static final Fraction ONE = of(1);

    /** Brings the fraction to lowest terms; refuses a zero denominator. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("got a fraction over 0, want another denominator");
        }
        var shared = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            shared = shared.negate();
        }
        if (!shared.equals(BigInteger.ONE)) {
            numerator = numerator.divide(shared);
            denominator = denominator.divide(shared);
        }
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** {@code numerator / denominator}, in lowest terms. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads what {@link #toString()} wrote. */
    public static Fraction parse(String text) {
        var slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The sum. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; dividing by zero is an {@link ArithmeticException}. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Whether this is zero. */
    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The decimal to show, rounded half up (away from zero); never used to decide a place. */
    public String toDecimal(int places) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Compares by value. */
    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
