package app.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({"0, 10, 0, 0.2775", "5, 10, 0.2366, 0.7634", "81, 100, 0.7222, 0.8749"})
    void wilson_gives_the_known_answers(long part, long whole, double low, double high) {
        var interval = Interval.wilson(part, whole);

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void nothing_has_no_interval() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(0, 0));
    }
}
