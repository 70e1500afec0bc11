package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark that everything wears, and the widths by which no text runs out of its box. */
class WreathTest {
    @Test
    void both_wreaths_stay_in_their_box_and_are_open_at_the_top_and_the_foot() {
        for (var shape : new Path2D[] {PathShape.of(Wreath.FULL), PathShape.of(Wreath.SMALL)}) {
            var box = shape.getBounds2D();

            assertThat(box.getMinX()).isBetween(0.0, 10.0);
            assertThat(box.getMaxX()).isBetween(90.0, 100.0);
            assertThat(box.getMinY()).isBetween(0.0, 20.0);
            assertThat(box.getMaxY()).isBetween(80.0, 100.0);
            assertThat(shape.intersects(48, 0, 4, 20)).as("open at the top").isFalse();
            assertThat(shape.intersects(48, 70, 4, 30)).as("open at the foot").isFalse();
            assertThat(shape.intersects(35, 40, 30, 20)).as("room for a year").isFalse();
        }
    }

    @Test
    void left_and_right_are_mirror_images() {
        for (var shape : new Path2D[] {PathShape.of(Wreath.FULL), PathShape.of(Wreath.SMALL)}) {
            var differing = 0;
            for (var x = 1; x < 50; x++) {
                for (var y = 1; y < 100; y++) {
                    if (shape.contains(x, y) != shape.contains(100 - x, y)) differing++;
                }
            }
            assertThat(differing).as("of 4851 points").isLessThan(100);
        }
    }

    @Test
    void the_full_one_has_sixteen_pairs_of_leaves_the_small_one_ten_and_both_one_at_each_tip() {
        assertThat(leaves(Wreath.FULL)).isEqualTo(2 * 16 + 2);
        assertThat(leaves(Wreath.SMALL)).isEqualTo(2 * 10 + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hangyeol", "책상 위의 펜", "أفضل متجر", "今年いちばん", "🏆🏆"})
    void a_width_grows_with_the_size_and_with_every_piece(String text) {
        assertThat(TextWidth.of(text, 22))
                .isEqualTo(2 * TextWidth.of(text, 11), within(1e-9))
                .isPositive();
        assertThat(TextWidth.of(text + text, 11)).isEqualTo(2 * TextWidth.of(text, 11), within(1e-9));
    }

    @Test
    void an_accent_of_its_own_takes_no_room_and_nothing_is_as_wide_as_nothing() {
        assertThat(TextWidth.of("e\u0301", 10)).isEqualTo(TextWidth.of("e", 10));
        assertThat(TextWidth.of("", 10)).isZero();
        assertThat(TextWidth.of("~", 10)).isEqualTo(6.53, within(1e-9));
        assertThat(TextWidth.of("i", 10)).isLessThan(TextWidth.of("W", 10));
    }

    private static long leaves(String path) {
        return path.chars().filter(it -> it == 'z').count();
    }
}
