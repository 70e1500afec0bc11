package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.Screen;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import app.laurel.shop.Ties;
import app.laurel.shop.face.AnyLogo;
import app.laurel.shop.face.FaceChanges;
import app.laurel.shop.face.ShopFaces;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Image;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner's page of a shop, and the moderators' way to take down what stands there. */
@LaurelTest
class OwnShopViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final ShopFaces faces;
    private final FaceChanges changes;
    private final Ties ties;
    private final Members members;
    private final Community community;
    private final Moderator moderator;
    private final Member owner;
    private final ShopId shop;
    private final String slug;
    private final Screen screen = new Screen(this);

    /** Seven: what a shop shows is written by who speaks for it and ruled on by who is not tied to it. */
    @Autowired
    OwnShopViewTest(
            Founder founder,
            Shops shops,
            ShopFaces faces,
            FaceChanges changes,
            Ties ties,
            Members members,
            Owners owners) {
        this.founder = founder;
        this.faces = faces;
        this.changes = changes;
        this.ties = ties;
        this.members = members;
        community = founder.community();
        moderator = founder.moderator(community);
        owner = founder.joined(moderator);
        shop = shops.add(moderator, new NewShop(new Bilingual("호박", "Amber"), null, 2026));
        owners.make(moderator, shop, owner);
        slug = community.slug();
    }

    @Test
    void an_owner_writes_in_both_languages_and_a_moderator_takes_it_down_with_a_reason() {
        assertThat(screen.as(owner.account()).open(page()))
                .contains("Amber", "drawn from the name", "Once a published");
        screen.write("In Korean", "산에서 쓰는 물건");
        screen.write("In English", "Things for mountains");
        screen.press("Save");
        assertThat(screen.notice()).isEqualTo("Your words are saved.");
        assertThat(faces.find(shop).words()).isEqualTo(new Bilingual("산에서 쓰는 물건", "Things for mountains"));

        assertThat(screen.as(moderator.account()).open(slug + "/desk/shops")).contains("Things for mountains");
        screen.press("Remove the words");
        screen.write("Public reason", "A false price.");
        screen.confirm("Confirm");
        assertThat(screen.notice()).isEqualTo("Removed.");

        assertThat(screen.as(owner.account()).open(page())).contains("Reason: A false price.");
        screen.press("Save");
        assertThat(screen.problemAt("In Korean")).startsWith("Moderators removed these exact words,");
        assertThat(faces.find(shop).hasWords()).isFalse();
    }

    @Test
    void a_moderator_who_works_there_reads_why_others_rule_and_has_no_button() {
        changes.say(owner, shop, new Bilingual("산", "Things for mountains"));
        changes.showLogo(owner, shop, AnyLogo.make());
        ties.declare(members.member(moderator.account(), moderator.community()), shop);

        assertThat(screen.as(moderator.account()).open(slug + "/desk/shops"))
                .contains("Things for mountains", "You are tied to this shop")
                .doesNotContain("Remove the words", "Remove the logo");
        assertThat(screen.as(founder.moderator(community).account()).open(slug + "/desk/shops"))
                .contains("Remove the words", "Remove the logo")
                .doesNotContain("You are tied to this shop");
    }

    @Test
    void an_owner_is_shown_the_picture_itself_and_not_what_the_browser_kept() {
        screen.as(owner.account()).open(page());

        assertThat(find(Image.class).single().getSrc()).startsWith("data:image/svg+xml;base64,");
    }

    @Test
    void who_does_not_speak_for_the_shop_sees_nothing_of_it_there() {
        var text = screen.as(founder.joined(moderator).account()).open(page());

        assertThat(text)
                .contains("This page is for the people who speak for the shop.")
                .doesNotContain("Amber", "In Korean");
    }

    @Test
    void the_home_of_an_owner_leads_there_and_korean_is_spoken() {
        assertThat(screen.as(owner.account()).open("")).contains("Amber: words and logo");
        assertThat(screen.as(owner.account(), Language.KO).open(page())).contains("호박", "쇼핑몰 소개", "회원 평가");
    }

    private String page() {
        return slug + "/shop/" + shop;
    }
}
