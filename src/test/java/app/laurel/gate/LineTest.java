package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Line line = new Line();

    @Test
    void whoever_came_first_goes_first_and_knows_how_many_are_before() {
        line.ask("first", 0);
        line.ask("second", 0);
        line.ask("third", 0);

        assertThat(line.ask("first", 0)).hasValue(1);
        assertThat(line.ask("third", 0)).hasValue(3);
        line.advance(SECOND, 2);
        assertThat(line.ask("first", SECOND)).hasValue(0);
        assertThat(line.ask("second", SECOND)).hasValue(0);
        assertThat(line.ask("third", SECOND)).hasValue(1);
        assertThat(line.isEmpty()).isFalse();
    }

    @Test
    void nobody_waits_for_those_who_have_gone_away() {
        for (var gone = 0; gone < 1_000; gone++) line.ask("gone " + gone, 0);
        line.ask("patient", 50 * SECOND);
        line.advance(61 * SECOND, 0);

        assertThat(line.ask("patient", 61 * SECOND)).hasValue(1);
    }

    @Test
    void whoever_was_let_in_has_no_place_any_more() {
        line.ask("one", 0);
        line.advance(SECOND, 1);
        assertThat(line.ask("one", SECOND)).hasValue(0);
        line.leave("one");
        line.ask("two", SECOND);

        assertThat(line.holds("one")).isFalse();
        assertThat(line.ask("one", SECOND)).hasValue(2);
    }

    @Test
    void without_room_the_line_stands_and_room_that_nobody_asked_about_is_gone() {
        for (var comer = 0; comer < 100; comer++) line.ask("comer " + comer, 0);
        line.advance(20 * SECOND, 0);
        assertThat(line.ask("comer 99", 20 * SECOND)).hasValue(100);

        line.advance(50 * SECOND, 2);
        assertThat(line.ask("comer 99", 50 * SECOND)).hasValue(90);
    }

    @Test
    void time_in_which_nobody_waited_lets_nobody_in() {
        line.advance(50 * SECOND, 10);
        line.ask("one", 100 * SECOND);
        line.advance(100 * SECOND, 10);

        assertThat(line.isEmpty()).isFalse();
    }

    @Test
    void it_moves_evenly_and_loses_nobody_between_two_steps() {
        for (var comer = 0; comer < 100; comer++) line.ask("comer " + comer, 0);
        for (var step = 1; step <= 20; step++) line.advance(step * SECOND / 10, 7);

        assertThat(line.ask("comer 99", 2 * SECOND)).hasValue(86);
    }

    @Test
    void time_at_which_there_was_no_room_lets_nobody_in() {
        for (var comer = 0; comer < 100; comer++) line.ask("comer " + comer, 0);
        for (var step = 1; step <= 20; step++) line.advance(step * SECOND / 10, step % 2 == 0 ? 10 : 0);

        assertThat(line.ask("comer 99", 2 * SECOND)).hasValue(90);
    }

    @Test
    void no_more_stand_in_it_than_memory_is_meant_for() {
        for (var comer = 0; comer < Line.MOST; comer++) line.ask("comer " + comer, 0);

        assertThat(line.ask("one more", 0)).isEmpty();
        assertThat(line.ask("comer 7", 0)).hasValue(8);
    }
}
