package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.community.PersonalData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person downloads about shops holds what they answered and what waits for their answer. */
@LaurelTest
class PersonalTiesTest {
    private final PersonalData data;
    private final Shops shops;
    private final ShopDesk desk;
    private final Offers offers;
    private final Moderator moderator;
    private final Member mina;
    private final Member hana;

    @Autowired
    PersonalTiesTest(PersonalData data, Shops shops, ShopDesk desk, Offers offers, Founder founder) {
        this.data = data;
        this.shops = shops;
        this.desk = desk;
        this.offers = offers;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
        hana = founder.joined(moderator);
    }

    @Test
    void a_question_to_speak_for_a_shop_is_in_the_download_of_whoever_is_asked_until_it_is_answered() {
        var asked = shop("Waiting Shop");
        var spoken = shop("Spoken Shop");
        desk.offer(moderator, asked, mina.id());
        desk.offer(moderator, spoken, mina.id());
        offers.accept(mina, spoken);
        desk.offer(moderator, shop("Shop of Hana"), hana.id());

        assertThat(data.download(mina.account()))
                .containsOnlyOnce("Waiting Shop")
                .containsOnlyOnce("askedToSpeakAt")
                .containsOnlyOnce("Spoken Shop")
                .doesNotContain("Shop of Hana");

        offers.accept(mina, asked);
        assertThat(data.download(mina.account()))
                .containsOnlyOnce("Waiting Shop")
                .doesNotContain("askedToSpeakAt");
    }

    private ShopId shop(String name) {
        return shops.add(moderator, new NewShop(new Bilingual("가게", name), null, 2026));
    }
}
