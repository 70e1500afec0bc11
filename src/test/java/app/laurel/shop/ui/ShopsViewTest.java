package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.shop.NewShop;
import app.laurel.shop.Offers;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators write down shops and who speaks for each. */
@LaurelTest
class ShopsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Shops shops;
    private final Offers offers;
    private final Accounts accounts;
    private final Members members;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    ShopsViewTest(Founder founder, Shops shops, Offers offers, Accounts accounts, Members members) {
        this.founder = founder;
        this.shops = shops;
        this.offers = offers;
        this.accounts = accounts;
        this.members = members;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void a_new_shop_is_saved_with_both_names_and_its_address() {
        screen.as(moderator.account()).open(page());

        name("하나", "Hana");
        screen.write("Website address", "https://www.hana.example/about");
        screen.press("Save");

        assertThat(screen.notice()).isEqualTo("Hana has been saved.");
        assertThat(screen.text()).contains("Hana");
        assertThat(shops.listOf(community.id()).getFirst().domain()).isEqualTo("hana.example");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_is_saved() {
        shops.add(moderator, new NewShop(new Bilingual("하나", "Hana"), "hana.example", 2026));
        screen.as(moderator.account()).open(page());

        name("둘", "");
        screen.press("Save");
        assertThat(screen.problemAt("Name in English")).isEqualTo("Please give a name in both languages.");
        name("둘", "Dul");
        screen.write("Website address", "no address");
        screen.press("Save");
        assertThat(screen.problemAt("Name in English")).isEmpty();
        assertThat(screen.problemAt("Website address")).contains("This isn’t a shop’s address");
        screen.write("Website address", "hana.example");
        screen.press("Save");
        assertThat(screen.problemAt("Website address")).contains("Another shop of this community");

        assertThat(shops.listOf(community.id())).hasSize(1);
    }

    @Test
    void who_is_no_member_is_not_asked_to_speak_for_a_shop_and_a_member_is() {
        var shop = shops.add(moderator, new NewShop(new Bilingual("하나", "Hana"), null, 2026));
        var label = "Email address of the member who will speak for this shop";
        var member = founder.member(moderator);
        screen.as(moderator.account()).open(page());

        screen.write(label, "nobody@example.org");
        screen.press("Ask to speak for the shop");
        assertThat(screen.problemAt(label)).startsWith("No member of this community has the email address");
        screen.write(label, accounts.get(member).mail().value());
        screen.press("Ask to speak for the shop");

        assertThat(screen.problemAt(label)).isEmpty();
        var asked = members.member(member, community.id());
        assertThat(offers.listOf(asked)).extracting(Shop::id).containsExactly(shop);
        assertThat(shops.ownedBy(asked.id())).isEmpty();
        assertThat(screen.text()).contains("Asked, no answer yet: ");

        screen.press("Withdraw unanswered requests");
        assertThat(offers.listOf(asked)).isEmpty();
        assertThat(screen.text()).doesNotContain("no answer");
    }

    @Test
    void a_shop_without_owner_has_a_text_to_be_sent_in_both_languages() {
        var shop = shops.add(moderator, new NewShop(new Bilingual("하나", "Hana"), null, 2026));
        screen.as(moderator.account()).open(page());

        screen.unfold("Nobody speaks for this shop yet: a text to send it");

        assertThat(screen.text())
                .contains("Hana is one of those", "하나도 그중 하나예요", "/en/" + community.slug())
                .contains("/app/" + community.slug() + "/claim/" + shop);
    }

    @Test
    void members_do_not_come_in_and_korean_is_spoken() {
        screen.as(founder.member(moderator)).open(page());
        assertThat(screen.shows(ShopsView.class)).isFalse();

        assertThat(screen.as(moderator.account(), Language.KO).open(page())).contains("쇼핑몰");
    }

    private void name(String ko, String en) {
        screen.write("Name in Korean", ko);
        screen.write("Name in English", en);
    }

    private String page() {
        return community.slug() + "/desk/shops";
    }
}
