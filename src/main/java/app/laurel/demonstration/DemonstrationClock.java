package app.laurel.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The clock of a demonstration: runs ahead of ours by as much as moderators moved it, and never back. While an invented past is
 * filled in, the thread that does so, and no other, sees the moment in the past at which it acts.
 */
final class DemonstrationClock extends Clock {
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final AtomicReference<Duration> ahead;
    private final Clock real;
    private final ZoneId zone;

    /** A clock that goes as the real one until it is moved. */
    DemonstrationClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
    }

    private DemonstrationClock(Clock real, AtomicReference<Duration> ahead, ZoneId zone) {
        this.real = real;
        this.ahead = ahead;
        this.zone = zone;
    }

    /** How far it runs ahead of the real time. */
    Duration ahead() {
        return ahead.get();
    }

    /** Lets it run this far ahead of the real time; less than it does already changes nothing. */
    void runAhead(Duration distance) {
        ahead.accumulateAndGet(distance, (now, wanted) -> wanted.compareTo(now) > 0 ? wanted : now);
    }

    /** Does something as of another moment, seen by this thread only. */
    void runAt(Instant moment, Runnable act) {
        ScopedValue.where(MOMENT, moment).run(act);
    }

    /** The result of doing something as of another moment, seen by this thread only. */
    <T> T callAt(Instant moment, Supplier<T> act) {
        return ScopedValue.where(MOMENT, moment).call(act::get);
    }

    /** Whether this thread acts at a moment in an invented past: nobody is written to about it. */
    static boolean isInThePast() {
        return MOMENT.isBound();
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemonstrationClock(real, ahead, other);
    }
}
