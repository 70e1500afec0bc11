package app.laurel.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What became of the visits of one stretch of time. Safe to share. */
final class Tally {
    /** How a visit ended, as who came takes it. */
    enum End {
        /** Answered within patience. */
        GOOD,
        /** Asked to come again, at once or after a wait. */
        REFUSED,
        /** Answered, but after patience had ended. */
        LATE,
        /** Not answered, or with what is no answer. */
        FAILED,
        /** Never begun: everybody who could have come was still waiting for an answer. */
        ABSENT
    }

    private final Map<Visit, Map<End, LongAdder>> ends = new EnumMap<>(Visit.class);
    private final ConcurrentLinkedQueue<Long> casts = new ConcurrentLinkedQueue<>();

    Tally() {
        for (var visit : Visit.values()) {
            var counts = new EnumMap<End, LongAdder>(End.class);
            for (var end : End.values()) counts.put(end, new LongAdder());
            ends.put(visit, counts);
        }
    }

    void note(Visit visit, End end, long nanos) {
        adder(visit, end).increment();
        if (visit == Visit.CAST && (end == End.GOOD || end == End.LATE)) casts.add(nanos);
    }

    long count(Visit visit, End end) {
        return adder(visit, end).sum();
    }

    long count(End end) {
        var sum = 0L;
        for (var visit : Visit.values()) sum += count(visit, end);
        return sum;
    }

    /** The duration of the cast that is slower than 99 of 100, from the moment at which it was meant to begin; 0 without casts. */
    double slowestCastsMs() {
        var sorted = casts.stream().sorted().toList();
        if (sorted.isEmpty()) return 0;
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)) / 1e6;
    }

    private LongAdder adder(Visit visit, End end) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(ends.get(visit)).get(end));
    }
}
