package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.text.Bilingual;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommunityTest {
    private static final Bilingual NAME = new Bilingual("모임", "Group");
    private static final Bilingual NO_ABOUT = new Bilingual("", "");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @ValueSource(
            strings = {"qq", "a1", "a-b", "shop-fans-2026", "abcdefghijklmnopqrstuvwxyzabcdefghijklmn", "apps", "kor"})
    void a_name_in_addresses_is_small_letters_digits_and_hyphens(String slug) {
        assertThat(NewCommunity.isSlug(slug)).isTrue();
        assertThat(new NewCommunity(slug, NAME, NO_ABOUT, SEOUL).slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1a",
                "-ab",
                "ab-",
                "a--b",
                "Ab",
                "a_b",
                "a b",
                "a/b",
                "a.b",
                "..",
                "ab\n",
                "모임",
                "ａｂ",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmno"
            })
    void anything_else_is_none_and_makes_no_community(String slug) {
        assertThat(NewCommunity.isSlug(slug)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCommunity(slug, NAME, NO_ABOUT, SEOUL))
                .withMessageContaining("small letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"app", "setup", "sign-in", "sign-out", "ko", "en", "ja", "record", "verify", "error", "badge"})
    void a_word_that_our_own_addresses_begin_with_is_nobodys(String word) {
        assertThat(NewCommunity.isSlug(word)).isFalse();
    }

    /** A matcher that tries every way to split the letters would take longer than the universe for this one. */
    @Test
    void a_text_of_ten_thousand_letters_is_refused_at_once() {
        assertThat(NewCommunity.isSlug("a".repeat(10_000) + "!")).isFalse();
        assertThat(NewCommunity.isSlug("a" + "-a".repeat(19) + "_")).isFalse();
    }

    @Test
    void names_and_abouts_are_made_harmless_for_the_eye() {
        var wanted = new NewCommunity(
                "group", new Bilingual(" 모\u200b임 ", "Gro\nup"), new Bilingual("첫 줄\r\n둘째\u202e 줄", " "), SEOUL);

        assertThat(wanted.name()).isEqualTo(new Bilingual("모임", "Gro up"));
        assertThat(wanted.about()).isEqualTo(new Bilingual("첫 줄\n둘째 줄", ""));
    }

    @Test
    void what_is_too_long_is_cut() {
        var wanted = new NewCommunity(
                "group",
                new Bilingual("가".repeat(81), "x".repeat(81)),
                new Bilingual("나".repeat(501), "y".repeat(501)),
                SEOUL);

        assertThat(wanted.name().ko()).hasSize(80);
        assertThat(wanted.name().en()).hasSize(80);
        assertThat(wanted.about().ko()).hasSize(500);
        assertThat(wanted.about().en()).hasSize(500);
    }

    @Test
    void a_community_has_a_visible_name_in_each_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCommunity("group", new Bilingual("\u200b", "Group"), NO_ABOUT, SEOUL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCommunity("group", new Bilingual("모임", " "), NO_ABOUT, SEOUL));
    }
}
