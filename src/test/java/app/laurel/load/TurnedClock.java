package app.laurel.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.Laurel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;

/**
 * Laurel on a machine whose clock somebody turns: each line on standard input says by how much it is fast from now on, as in
 * {@code PT1H}, and is said again on standard output once it is so.
 */
@Primary
final class TurnedClock extends Clock {
    static final String SAYS = "the clock is fast by ";

    private volatile Duration fast = Duration.ZERO;

    TurnedClock() {}

    public static void main(String[] arguments) {
        new SpringApplication(Laurel.class, TurnedClock.class).run(arguments);
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        Thread.ofPlatform().daemon().name("hand on the clock").start(this::obey);
    }

    private void obey() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                fast = Duration.parse(line);
                System.out.println(SAYS + fast);
            }
        } catch (IOException gone) {
            System.out.println("nobody turns the clock any more: " + gone);
        }
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(fast);
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
                return TurnedClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return TurnedClock.this.withZone(other);
            }
        };
    }
}
