package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is older than an hour is forgotten, a minute at a time. */
class LastHourTest {
    private long now = -5;
    private final LastHour hour = new LastHour(() -> now);

    @Test
    void what_happened_is_counted_for_an_hour() {
        hour.add();
        pass(30);
        hour.add();
        hour.add();
        assertThat(hour.sum()).isEqualTo(3);

        pass(29);
        assertThat(hour.sum()).isEqualTo(3);
        pass(1);
        assertThat(hour.sum()).isEqualTo(2);
        pass(30);
        assertThat(hour.sum()).isZero();
    }

    @Test
    void after_days_of_silence_nothing_is_left() {
        hour.add();
        pass(100_000);
        assertThat(hour.sum()).isZero();
        hour.add();
        assertThat(hour.sum()).isEqualTo(1);
    }

    private void pass(long minutes) {
        now += Duration.ofMinutes(minutes).toNanos();
    }
}
