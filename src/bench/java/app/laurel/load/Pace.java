package app.laurel.load;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** How fast casts were in one stretch of time, and how many were turned away. Safe to share. */
final class Pace {
    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final LongAdder refused = new LongAdder();

    void cast(long took) {
        nanos.add(took);
    }

    void refused() {
        refused.increment();
    }

    long refusals() {
        return refused.sum();
    }

    long casts() {
        return nanos.size();
    }

    /** The duration of the cast that is slower than this share of all; 0 without any. */
    double slowerThanMs(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) return 0;
        return sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * share))] / 1e6;
    }
}
