package app.laurel.operation;

import java.util.Locale;

/** An amount that is shown to people: in megabytes below ten gigabytes, in gigabytes from there on. */
public record Bytes(long count) {
    private static final long MEGABYTE = 1_000_000;
    private static final long GIGABYTE = 1_000 * MEGABYTE;

    @Override
    public String toString() {
        return count < 10 * GIGABYTE
                ? String.format(Locale.ROOT, "%,d MB", Math.ceilDiv(count, MEGABYTE))
                : String.format(Locale.ROOT, "%,d GB", count / GIGABYTE);
    }
}
