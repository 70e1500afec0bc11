package app.laurel.count.hugo;

import app.laurel.count.exact.Fraction;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The points of all nominees, exact: kept as whole multiples of one part, where all shares that can occur are whole
 * numbers of parts. Plain {@code long} where nothing can overflow, big integers otherwise.
 */
sealed interface ShareBook {
    /** A nominee gains the share {@code 1/denominator}. */
    void gain(int nominee, int denominator);

    /** A nominee's share of a ballot grows from {@code 1/from} to {@code 1/to}. */
    void grow(int nominee, int from, int to);

    int compare(int one, int other);

    Fraction points(int nominee);

    /** A book for that many nominees and ballots of at most {@code longest} nominees. */
    static ShareBook of(int nominees, long ballots, int longest, Shares shares) {
        var parts = BigInteger.ONE;
        for (var alive = 1; alive <= longest; alive++) {
            var denominator = BigInteger.valueOf(shares.denominator(alive));
            parts = parts.divide(parts.gcd(denominator)).multiply(denominator);
        }
        var most = parts.multiply(BigInteger.valueOf(Math.max(1, ballots)));
        return most.bitLength() < Long.SIZE - 1
                ? new Small(nominees, parts.longValueExact())
                : new Big(nominees, parts);
    }

    /** Points that fit a {@code long}. */
    final class Small implements ShareBook {
        private final long[] held;
        private final long parts;

        Small(int nominees, long parts) {
            this.held = new long[nominees];
            this.parts = parts;
        }

        @Override
        public void gain(int nominee, int denominator) {
            held[nominee] += parts / denominator;
        }

        @Override
        public void grow(int nominee, int from, int to) {
            held[nominee] += parts / to - parts / from;
        }

        @Override
        public int compare(int one, int other) {
            return Long.compare(held[one], held[other]);
        }

        @Override
        public Fraction points(int nominee) {
            return Fraction.of(held[nominee], parts);
        }
    }

    /** Points beyond a {@code long}. */
    final class Big implements ShareBook {
        private final BigInteger[] held;
        private final BigInteger parts;

        Big(int nominees, BigInteger parts) {
            this.held = new BigInteger[nominees];
            this.parts = parts;
            Arrays.fill(held, BigInteger.ZERO);
        }

        @Override
        public void gain(int nominee, int denominator) {
            held[nominee] = held[nominee].add(parts.divide(BigInteger.valueOf(denominator)));
        }

        @Override
        public void grow(int nominee, int from, int to) {
            gain(nominee, to);
            held[nominee] = held[nominee].subtract(parts.divide(BigInteger.valueOf(from)));
        }

        @Override
        public int compare(int one, int other) {
            return held[one].compareTo(held[other]);
        }

        @Override
        public Fraction points(int nominee) {
            return new Fraction(held[nominee], parts);
        }
    }
}
