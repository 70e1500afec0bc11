package app.laurel.tally.report;

/**
 * The range in which a share plausibly lies, at 95 percent. For display only: ranking by it would punish newcomers.
 *
 * @param low lower end, from 0
 * @param high upper end, to 1
 */
public record Interval(double low, double high) {
    private static final double Z = 1.959964;

    /** Wilson's interval for {@code part} of {@code whole}; {@code whole} is at least 1. */
    public static Interval wilson(long part, long whole) {
        check(part, whole);
        var weight = whole + Z * Z;
        var centre = (part + Z * Z / 2) / weight;
        var half = Z / weight * Math.sqrt((double) part * (whole - part) / whole + Z * Z / 4);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    private static void check(long part, long whole) {
        if (whole < 1 || part < 0 || part > whole) {
            throw new IllegalArgumentException("got %d of %d, want a share of at least 1".formatted(part, whole));
        }
    }
}
