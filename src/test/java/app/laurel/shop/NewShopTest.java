package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.text.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewShopTest {
    @Test
    void a_name_is_one_visible_line_of_at_most_eighty_characters() {
        var shop = new NewShop(new Bilingual("  착한\n가게\u202e ", "x".repeat(81)), null, 2026);

        assertThat(shop.name().ko()).isEqualTo("착한 가게");
        assertThat(shop.name().en()).hasSize(80);
    }

    @Test
    void a_picture_sign_at_the_end_of_a_long_name_is_left_out_whole() {
        var shop = new NewShop(new Bilingual("가게", "x".repeat(79) + "\ud83c\udfc6"), null, 2026);

        assertThat(shop.name().en()).isEqualTo("x".repeat(79));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b\u202e", "\u3164"})
    void a_name_that_nobody_can_see_is_none(String unseen) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NewShop(new Bilingual(unseen, "Shop"), null, 2026));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewShop(new Bilingual("가게", unseen), null, 2026));
    }

    @Test
    void a_domain_is_kept_as_its_registrable_part_and_what_is_none_is_refused_unshown() {
        var name = new Bilingual("가게", "Shop");

        assertThat(new NewShop(name, "https://www.Shop.example/x", 2026).domain())
                .isEqualTo("shop.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewShop(name, "javascript:alert(1)", 2026))
                .withMessageNotContaining("alert");
        assertThatIllegalArgumentException().isThrownBy(() -> new NewShop(name, "co.kr", 2026));
    }
}
