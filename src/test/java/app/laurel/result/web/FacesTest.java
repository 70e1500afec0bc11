package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.web.Faces;
import app.laurel.tally.document.ResultDocument.ShopPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture can say, on a machine that has no faces but ours. */
class FacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "한결문구",
                "뷁쀍",
                "Hangyeol Stationery",
                "W",
                "Café Àlvarez",
                "Ｗｉｄｅ",
                "<b>&amp;\"'</b>",
                "ちゃわん",
                "7 * 24 #1",
                "한결문구 · 연필가게",
                ""
            })
    void signs_of_our_faces_are_drawn(String name) {
        assertThat(Faces.show(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🍣 스시집",
                "👩\u200d🍳 부엌",
                "가게 ❤\ufe0f\u200d🔥",
                "🇰🇷 shop",
                "\ud800 broken",
                "\uD83F\uDFF0 unassigned"
            })
    void a_name_with_a_sign_that_would_be_a_box_is_known(String name) {
        assertThat(Faces.show(name)).isFalse();
    }

    @Test
    void the_address_stands_for_a_name_that_cannot_be_drawn_and_the_name_where_there_is_none() {
        assertThat(ShareImages.drawable(shop("🍣 스시집", "sushi.example"), Language.KO))
                .isEqualTo("sushi.example");
        assertThat(ShareImages.drawable(shop("🍣 스시집", "sushi.example"), Language.EN))
                .isEqualTo("Plain");
        assertThat(ShareImages.drawable(shop("🍣 스시집", null), Language.KO)).isEqualTo("🍣 스시집");
    }

    @Test
    void the_first_that_can_be_drawn_is_taken_and_else_the_last() {
        assertThat(Faces.firstDrawable("🍵 모임", "Tea Club", "tea")).isEqualTo("Tea Club");
        assertThat(Faces.firstDrawable("🍵 모임", "🍵 Club", "tea")).isEqualTo("tea");
        assertThat(Faces.firstDrawable("\u202E", "", "tea")).isEqualTo("tea");
        assertThat(Faces.firstDrawable("찻집 \u200D모임", "tea")).isEqualTo("찻집 모임");
    }

    private static ShopPart shop(String name, @Nullable String domain) {
        return new ShopPart(1, 1, new Bilingual(name, "Plain"), domain, false);
    }
}
