package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTextTest {
    @Test
    void what_turns_or_hides_text_is_taken_out() {
        assertThat(SvgText.clean("a\u202Eb\u0000c\u200Bd\u2066e\uD800f\uE000g")).isEqualTo("abcdefg");
    }

    @Test
    void marks_are_stacked_no_higher_than_languages_do() {
        assertThat(SvgText.clean("q" + "\u0330".repeat(9) + "y")).isEqualTo("q" + "\u0330".repeat(4) + "y");
        assertThat(SvgText.clean("ปู่ผู้นี้")).isEqualTo("ปู่ผู้นี้");
    }

    @Test
    void lines_and_wide_spaces_become_one_space() {
        assertThat(SvgText.clean("  one\n\n two\u00A0\u3000three\t")).isEqualTo("one two three");
    }

    @Test
    void decomposed_hangul_is_composed() {
        assertThat(SvgText.clean("\u1112\u1161\u11AB")).isEqualTo("한");
    }

    @Test
    void markup_is_escaped() {
        assertThat(SvgText.escape("<a b='\"'>&")).isEqualTo("&lt;a b=&#39;&quot;&#39;&gt;&amp;");
    }

    @Test
    void a_text_that_fits_is_left_alone() {
        assertThat(SvgText.fit("Best Service", 11, 114)).isEqualTo("Best Service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "세상에서가장이름이긴문구점을운영하는사람들의모임에서뽑은올해의쇼핑몰",
                "日本万年筆愛好家協会が選んだ今年最高のオンラインショップ大賞",
                "أفضل متجر إلكتروني للأقلام والحبر والورق في العالم كله لهذا العام",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦"
            })
    void a_longer_text_ends_in_an_ellipsis_within_its_width(String text) {
        var fitted = SvgText.fit(text, 11, 114);

        assertThat(fitted).endsWith("…").hasSizeGreaterThan(3);
        assertThat(TextWidth.of(fitted, 11)).isLessThanOrEqualTo(114);
        assertThat(text).startsWith(fitted.substring(0, fitted.length() - 1));
    }

    @Test
    void a_domain_keeps_its_end() {
        assertThat(SvgText.fitEnd("a-very-long-shop-name-indeed.example", 11, 114))
                .startsWith("…")
                .endsWith(".example");
    }
}
