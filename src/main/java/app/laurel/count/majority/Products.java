package app.laurel.count.majority;

/** Compares products of two whole numbers without overflow. */
final class Products {
    private Products() {}

    /** Compares {@code a * b} with {@code c * d}. */
    public static int compare(long a, long b, long c, long d) {
        var high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
