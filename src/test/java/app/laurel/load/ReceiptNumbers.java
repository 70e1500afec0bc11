package app.laurel.load;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Receipt numbers, millions of them: each is kept as the sixty bits that it says. Safe to share. */
final class ReceiptNumbers {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private long[] numbers = new long[64];
    private int size;

    /** All of several. */
    static ReceiptNumbers of(Stream<ReceiptNumbers> several) {
        var all = new ReceiptNumbers();
        several.flatMapToLong(ReceiptNumbers::stream).forEach(all::add);
        return all;
    }

    /** One as people read it, in Crockford's base 32, read anew here, so that two hands agree on it. */
    void add(String number) {
        var bits = 0L;
        for (var at = 0; at < number.length(); at++) {
            if (number.charAt(at) != '-') bits = bits << 5 | SIGNS.indexOf(number.charAt(at));
        }
        add(bits);
    }

    /** One by its bits. */
    synchronized void add(long bits) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
        numbers[size++] = bits;
    }

    synchronized int size() {
        return size;
    }

    /** How many of these are in none of those. */
    long missingIn(ReceiptNumbers... those) {
        var sorted =
                Arrays.stream(those).map(it -> it.stream().sorted().toArray()).toList();
        return stream()
                .filter(it -> sorted.stream().noneMatch(others -> Arrays.binarySearch(others, it) >= 0))
                .count();
    }

    private synchronized LongStream stream() {
        return Arrays.stream(Arrays.copyOf(numbers, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptNumbers them
                && Arrays.equals(
                        stream().sorted().toArray(), them.stream().sorted().toArray());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stream().sum());
    }
}
