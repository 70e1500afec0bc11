package app.laurel.count.exact;

import java.math.BigInteger;

/** A running sum that never overflows: a {@code long} as long as it fits, a big integer beyond. */
public final class ExactSum {
    private long near;
    private BigInteger far = BigInteger.ZERO;

    public void add(long amount) {
        var sum = near + amount;
        if (((near ^ sum) & (amount ^ sum)) < 0) {
            far = far.add(BigInteger.valueOf(near));
            near = amount;
        } else {
            near = sum;
        }
    }

    public void add(long factor, long times) {
        var product = factor * times;
        if (Math.multiplyHigh(factor, times) == product >> 63) {
            add(product);
        } else {
            far = far.add(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(times)));
        }
    }

    public BigInteger total() {
        return far.add(BigInteger.valueOf(near));
    }
}
