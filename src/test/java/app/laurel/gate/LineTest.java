package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Line line = new Line();

    @Test
    void whoever_came_first_goes_first_and_knows_how_many_are_before() {
        var first = line.join(0);
        var second = line.join(0);
        var third = line.join(0);

        assertThat(line.ahead(first)).isEqualTo(1);
        assertThat(line.ahead(third)).isEqualTo(3);
        line.advance(SECOND, 2);
        assertThat(line.ahead(first)).isZero();
        assertThat(line.ahead(second)).isZero();
        assertThat(line.ahead(third)).isEqualTo(1);
        assertThat(line.isEmpty()).isFalse();
    }

    @Test
    void nobody_waits_for_those_who_have_gone_away() {
        line.join(0);
        line.join(0);
        var patient = line.join(0);

        for (var second = 1; second <= 3; second++) line.advance(second * SECOND, 1);

        assertThat(line.ahead(patient)).isZero();
        assertThat(line.isEmpty()).isTrue();
    }

    @Test
    void without_room_the_line_stands() {
        var number = line.join(0);
        line.advance(100 * SECOND, 0);

        assertThat(line.ahead(number)).isEqualTo(1);
    }

    @Test
    void time_in_which_nobody_waited_lets_nobody_in() {
        line.advance(50 * SECOND, 10);
        line.join(100 * SECOND);
        line.join(100 * SECOND);
        line.advance(100 * SECOND + SECOND / 2, 10);

        assertThat(line.isEmpty()).isFalse();
    }

    @Test
    void a_number_that_was_not_given_is_known_as_such() {
        var given = line.join(0);

        assertThat(line.hasGiven(given)).isTrue();
        assertThat(line.hasGiven(given + 1)).isFalse();
        assertThat(line.hasGiven(0)).isFalse();
        assertThat(line.hasGiven(-1)).isFalse();
    }
}
