package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What failed together comes again in its time, and not together. */
class RetriesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void each_pause_is_as_long_as_it_is_said_to_be_and_up_to_a_quarter_longer() {
        for (var attempts = 0; attempts < Retries.PAUSES.size(); attempts++) {
            var pause = Retries.PAUSES.get(attempts);
            for (var number = 0; number < 1_000; number++) {
                assertThat(next("msg_" + number, attempts))
                        .isBetween(NOW.plus(pause), NOW.plus(pause).plus(pause.dividedBy(4)));
            }
        }
        assertThat(Retries.next("msg_1", Retries.PAUSES.size(), NOW, NOW)).isEmpty();
    }

    @Test
    void many_that_failed_at_one_moment_are_spread_over_the_whole_quarter() {
        var pause = Duration.ofMinutes(5);
        var tenths = IntStream.range(0, 1_000)
                .mapToLong(it ->
                        Duration.between(NOW.plus(pause), next("msg_" + it, 1)).toMillis()
                                * 10
                                / (Retries.longest(pause) + 1))
                .toArray();

        for (var tenth = 0; tenth < 10; tenth++) {
            var which = tenth;
            assertThat(IntStream.range(0, 1_000).filter(it -> tenths[it] == which))
                    .as("tenth %d", tenth)
                    .hasSizeBetween(50, 150);
        }
    }

    @Test
    void the_same_try_has_the_same_moment_and_the_next_try_another_share() {
        assertThat(next("msg_1", 2)).isEqualTo(next("msg_1", 2));
        assertThat(Duration.between(NOW, next("msg_1", 3)).toMillis())
                .isNotEqualTo(4 * Duration.between(NOW, next("msg_1", 2)).toMillis());
    }

    @Test
    void nothing_comes_before_the_moment_that_the_address_asked_for() {
        var held = NOW.plus(Duration.ofHours(1));

        assertThat(Retries.next("msg_1", 0, NOW, held).orElseThrow())
                .isBetween(held, held.plus(Duration.ofMillis(1_250)));
        assertThat(Retries.next("msg_1", 3, NOW, held))
                .as("a longer pause stands")
                .contains(next("msg_1", 3));
    }

    private static Instant next(String delivery, int attempts) {
        return Retries.next(delivery, attempts, NOW, NOW).orElseThrow();
    }
}
