package app.laurel.gate;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** How often something happened within the last hour, by the minute. Not safe to share: its gate holds the lock. */
final class LastHour {
    private static final int MINUTES = 60;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanoTime;
    private final long begun;
    private final long[] counts = new long[MINUTES];
    private long latest;

    /** @param nanoTime as {@link System#nanoTime} */
    LastHour(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        begun = nanoTime.getAsLong();
    }

    void add() {
        counts[place(now())]++;
    }

    long sum() {
        now();
        return Arrays.stream(counts).sum();
    }

    /** The minute that it is, after those that have passed were emptied. */
    private long now() {
        var minute = (nanoTime.getAsLong() - begun) / MINUTE;
        for (var passed = Math.max(latest + 1, minute - MINUTES + 1); passed <= minute; passed++) {
            counts[place(passed)] = 0;
        }
        latest = Math.max(latest, minute);
        return latest;
    }

    private static int place(long minute) {
        return (int) (minute % MINUTES);
    }
}
