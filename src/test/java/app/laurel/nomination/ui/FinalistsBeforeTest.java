package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.nomination.ui.NominationOpening.Hit;
import app.laurel.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a category had on its list last is suggested by name, so that no place of last year is told. */
class FinalistsBeforeTest {
    private static final List<Shop> BY_PLACE = List.of(
            shop(1, "하늘상점", "Zelkova"),
            shop(2, "Blue Store", "amber"),
            shop(3, "가람상점", "Éclair"),
            shop(4, "나무상점", "Birch"));

    @Test
    void each_language_has_its_own_alphabet() {
        assertThat(Hit.byName(BY_PLACE, Language.EN))
                .extracting(Hit::name)
                .containsExactly("amber", "Birch", "Éclair", "Zelkova");
        assertThat(Hit.byName(BY_PLACE, Language.KO))
                .extracting(Hit::name)
                .containsExactly("Blue Store", "가람상점", "나무상점", "하늘상점");
    }

    private static Shop shop(int id, String ko, String en) {
        return new Shop(new ShopId(id), new CommunityId(1), new Bilingual(ko, en), null, 2025);
    }
}
