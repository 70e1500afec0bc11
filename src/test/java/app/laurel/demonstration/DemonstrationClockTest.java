package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DemonstrationClockTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final DemonstrationClock clock = new DemonstrationClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void it_goes_as_the_real_one_until_it_is_moved() {
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void it_runs_ahead_and_never_back() {
        clock.runAhead(Duration.ofDays(9));
        clock.runAhead(Duration.ofDays(2));

        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(9)));
    }

    @Test
    void its_copies_for_zones_move_along() {
        var seoul = clock.withZone(ZoneId.of("Asia/Seoul"));

        clock.runAhead(Duration.ofDays(1));

        assertThat(seoul.instant()).isEqualTo(NOON.plus(Duration.ofDays(1)));
        assertThat(seoul.getZone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void a_told_moment_is_seen_by_the_telling_thread_alone() throws InterruptedException {
        var elsewhere = new AtomicReference<Instant>();
        var past = NOON.minus(Duration.ofDays(300));

        var here = clock.callAt(past, () -> {
            var other = Thread.ofPlatform().start(() -> elsewhere.set(clock.instant()));
            join(other);
            return clock.instant();
        });

        assertThat(here).isEqualTo(past);
        assertThat(elsewhere).hasValue(NOON);
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
