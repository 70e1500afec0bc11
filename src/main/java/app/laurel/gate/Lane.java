package app.laurel.gate;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.VegasLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One kind of work: how much of it is in progress, who waits, and a limit that follows what the work takes (TCP Vegas over windows of
 * a second: as long as more at once only makes each slower, fewer are let in). Not safe to share: its gate holds the lock.
 */
final class Lane {
    private static final int MOST_OF_A_CORE = 64;
    private static final int MOST_WAITING = 2_000;
    /** How much a new duration weighs in the mean. */
    private static final int MEMORY = 16;

    private final WorkKind work;
    private final int least;
    private final Limit limit;
    private final ArrayDeque<Waiter> waiting = new ArrayDeque<>();
    private int inProgress;
    private long meanNanos = TimeUnit.MILLISECONDS.toNanos(1);
    private long passed;
    private long refused;
    private final LastHour refusedLately = new LastHour(System::nanoTime);

    Lane(WorkKind work, int cores) {
        this.work = work;
        least = work.least(cores);
        var vegas = VegasLimit.newBuilder()
                .initialLimit(least)
                .maxConcurrency(MOST_OF_A_CORE * cores)
                .build();
        limit = WindowedLimit.newBuilder().build(vegas);
    }

    WorkKind work() {
        return work;
    }

    int limit() {
        return Math.max(least, limit.getLimit());
    }

    boolean isFull() {
        return inProgress >= limit();
    }

    boolean isIdle() {
        return inProgress == 0;
    }

    /** Whether somebody waits. */
    boolean isAwaited() {
        return !waiting.isEmpty();
    }

    void begin() {
        inProgress++;
        passed++;
    }

    /** Notes how long a piece of work took, and how many were in progress when it began. */
    void end(long begunNanos, long tookNanos, int inProgressThen) {
        inProgress--;
        meanNanos += (Math.min(tookNanos, work.patience().toNanos()) - meanNanos) / MEMORY;
        limit.onSample(begunNanos, Math.max(1, tookNanos), inProgressThen, false);
    }

    int inProgress() {
        return inProgress;
    }

    /** Lets somebody wait; null, and counted as refused, if the line is longer than patience lasts. */
    @Nullable Waiter join() {
        if (waiting.size() >= MOST_WAITING || expectedWait().compareTo(work.patience()) > 0) {
            refuse();
            return null;
        }
        var waiter = new Waiter();
        waiting.add(waiter);
        return waiter;
    }

    /** How long who comes now will wait, by the law of Little: those before, and how many of them end in a second. */
    Duration expectedWait() {
        return Duration.ofNanos(meanNanos * (waiting.size() + 1) / limit());
    }

    /** How many pieces end in a second while so many are in progress, but never more than the limit: Little's law again. */
    long pace(int most) {
        return Math.min(most, limit()) * TimeUnit.SECONDS.toNanos(1) / meanNanos;
    }

    /** The one who has waited longest. */
    Waiter next() {
        return waiting.remove();
    }

    /** Somebody's patience is over. */
    void leave(Waiter waiter) {
        waiting.remove(waiter);
        refuse();
    }

    private void refuse() {
        refused++;
        refusedLately.add();
    }

    GateFigures figures() {
        return new GateFigures(work, inProgress, waiting.size(), limit(), passed, refused, refusedLately.sum());
    }
}
