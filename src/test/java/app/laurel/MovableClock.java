package app.laurel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The application's clock in tests: stands at the moment it was made until a test moves it. */
@Primary
public final class MovableClock extends Clock {
    private volatile Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

    public MovableClock() {}

    /** In an application that is started at a moment of its own, for instance again: its tasks run before a test can move it. */
    @Autowired
    MovableClock(Environment environment) {
        var begins = environment.getProperty("laurel.test-clock");
        if (begins != null) now = Instant.parse(begins);
    }

    /** Moves to a moment, forward or back. */
    public void moveTo(Instant moment) {
        now = moment;
    }

    /** Moves on. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return MovableClock.this.withZone(other);
            }
        };
    }
}
