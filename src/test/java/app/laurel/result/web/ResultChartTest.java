package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.result.web.MeritProfile.Row;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ResultChartTest {
    private static final List<String> FIVE = List.of("5", "4", "3", "2", "1");

    @Test
    void a_part_is_as_long_as_its_share_of_all_ratings() {
        var chart = profile(List.of(new Row("Hangyeol", "4", List.of(812L, 1204L, 505L, 160L, 41L))));

        assertThat(chart.select("rect[height=18]:not(.track)").eachAttr("width"))
                .containsExactly("29.831%", "44.232%", "18.553%", "5.878%", "1.506%");
    }

    @Test
    void the_best_mark_has_the_warmest_tone_and_ten_marks_take_each_tone_twice() {
        var marks = List.of("10", "9", "8", "7", "6", "5", "4", "3", "2", "1");
        var row = new Row("Hangyeol", "10", Collections.nCopies(10, 1L));

        var chart = parsed(new MeritProfile("profile", "All shops", "median", marks, List.of(row)).svg());

        assertThat(chart.select("rect[height=18]:not(.track)").eachAttr("class"))
                .containsExactly("m5", "m5", "m4", "m4", "m3", "m3", "m2", "m2", "m1", "m1");
    }

    @Test
    void the_parts_of_a_shop_follow_one_another_and_fill_the_bar() {
        var chart = profile(List.of(new Row("Hangyeol", "4", List.of(1L, 1L, 0L, 1L, 1L))));

        var parts = chart.select("rect[height=18]:not(.track)");
        assertThat(parts.eachAttr("x")).containsExactly("0%", "25%", "50%", "75%");
        assertThat(parts.eachAttr("width")).containsOnly("25%");
        assertThat(parts.eachAttr("class")).containsExactly("m5", "m4", "m2", "m1");
        assertThat(chart.select("line.median").eachAttr("x1")).containsExactly("50%");
    }

    @Test
    void a_shop_without_ratings_has_no_middle() {
        var chart = profile(List.of(new Row("New", "not enough ratings", List.of(0L, 0L, 0L, 0L, 0L))));

        assertThat(chart.select("line")).isEmpty();
        assertThat(chart.select("rect.track")).hasSize(1);
    }

    @Test
    void sums_beyond_any_community_do_not_overflow() {
        var most = Long.MAX_VALUE / 4;

        var chart = profile(List.of(new Row("x", "3", List.of(most, most, 0L, 0L, 0L))));

        assertThat(chart.select("rect[height=18]:not(.track)").eachAttr("width"))
                .containsExactly("50%", "50%");
    }

    @Test
    void the_picture_has_a_name_and_no_style_of_its_own() {
        var chart = profile(List.of(new Row("Hangyeol", "4", List.of(1L, 2L, 3L, 4L, 5L))));

        assertThat(chart.attr("role")).isEqualTo("img");
        assertThat(chart.getElementById(chart.attr("aria-labelledby"))).isNotNull();
        assertThat(chart.select("[style], style, script, image, foreignObject")).isEmpty();
    }

    @Test
    void hostile_names_stay_text() {
        var name = "</text><script>a</script>\"'&";

        var chart = profile(List.of(new Row(name, name, List.of(1L, 0L, 0L, 0L, 0L))));

        assertThat(chart.select("text").eachText()).contains(name);
        assertThat(chart.select("script")).isEmpty();
    }

    @Test
    void counts_and_marks_must_agree() {
        var short0 = List.of(new Row("x", "", List.of(1L)));

        assertThatIllegalArgumentException().isThrownBy(() -> new MeritProfile("p", "t", "m", FIVE, short0));
    }

    private static Element profile(List<Row> shops) {
        return parsed(new MeritProfile("profile", "All shops", "median", FIVE, shops).svg());
    }

    private static Element parsed(String svg) {
        return Jsoup.parseBodyFragment(svg).expectFirst("svg");
    }
}
