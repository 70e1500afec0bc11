package app.laurel.site.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.tally.document.GradeCount;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void a_single_rating_has_no_spread() {
        assertThat(Spread.of(List.of(new GradeCount(4, 1)))).isEqualTo(new Spread(4, 4));
    }

    @Test
    void of_four_ratings_the_outermost_are_still_in_it_and_of_five_they_are_not() {
        assertThat(of(1, 2, 4, 5)).isEqualTo(new Spread(1, 5));
        assertThat(of(1, 2, 3, 4, 5)).isEqualTo(new Spread(2, 4));
    }

    @Test
    void of_many_ratings_a_quarter_is_left_aside_at_each_end() {
        var profile =
                List.of(new GradeCount(1, 249), new GradeCount(2, 251), new GradeCount(4, 251), new GradeCount(5, 249));

        assertThat(Spread.of(profile)).isEqualTo(new Spread(2, 4));
    }

    @Test
    void turned_round_the_marks_turn_its_ends_round() {
        assertThat(of(1, 1, 1, 1, 2, 3, 5)).isEqualTo(new Spread(1, 3));
        assertThat(of(5, 5, 5, 5, 4, 3, 1)).isEqualTo(new Spread(3, 5));
    }

    private static Spread of(int... grades) {
        return Spread.of(Arrays.stream(grades)
                .sorted()
                .mapToObj(it -> new GradeCount(it, 1))
                .toList());
    }
}
