package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void direction_marks_and_invisible_characters_are_gone() {
        assertThat(PlainText.line("\u202Eecila\u202C\u200B\u2066\uFEFF\u00AD\u3164\u0000", 60))
                .isEqualTo("ecila");
    }

    @Test
    void a_name_of_nothing_visible_is_empty() {
        assertThat(PlainText.line("\u200B \u2060\t\u115F\u3164", 60)).isEmpty();
    }

    @Test
    void ten_thousand_characters_become_sixty_and_no_pair_is_cut() {
        assertThat(PlainText.line("a".repeat(10_000), 60)).hasSize(60);
        assertThat(PlainText.line("\uD83C\uDFC6".repeat(5_000) + "a", 61))
                .hasSize(60)
                .endsWith("\uD83C\uDFC6");
    }

    @Test
    void marks_of_a_page_stay_text_for_the_renderer_to_escape() {
        assertThat(PlainText.line("<script>alert(1)</script>", 60)).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void letters_typed_apart_are_put_together() {
        assertThat(PlainText.line("\u1112\u1161\u11AB", 60)).isEqualTo("한");
    }

    @Test
    void several_lines_stay_several() {
        assertThat(PlainText.of("one\r\ntwo\u202E\n\nthree", 60)).isEqualTo("one\ntwo\n\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann \u200B Lee", "Ann\u00A0Lee", "Ann\u3000\u3000Lee", "Ann\u2028Lee", "Ann \u0000\t Lee"})
    void no_space_of_any_kind_makes_a_second_name_that_looks_the_same(String typed) {
        assertThat(PlainText.line(typed, 60)).isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " a ", "a\u200B b", "\u1112\u1161\u11AB \uD83C\uDFC6\u202E", "\uD800x\uDC00", "one\ntwo"})
    void what_was_made_harmless_once_stays_as_it_is(String typed) {
        for (var longest = 1; longest < 8; longest++) {
            var line = PlainText.line(typed, longest);
            var lines = PlainText.of(typed, longest);

            assertThat(PlainText.line(line, longest)).isEqualTo(line).hasSizeLessThanOrEqualTo(longest);
            assertThat(PlainText.of(lines, longest)).isEqualTo(lines).hasSizeLessThanOrEqualTo(longest);
        }
    }

    @Test
    void a_cut_does_not_leave_a_space_at_the_end() {
        assertThat(PlainText.line("abc def", 4)).isEqualTo("abc");
        assertThat(PlainText.of("abc\ndef", 4)).isEqualTo("abc");
    }
}
