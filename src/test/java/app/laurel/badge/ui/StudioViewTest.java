package app.laurel.badge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.badge.Badges;
import app.laurel.base.text.Language;
import app.laurel.community.Members;
import app.laurel.outgoing.ImaginedWeb;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks for a shop finds its badges. */
@LaurelTest
class StudioViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final PublishedEditions published;
    private final Members members;
    private final Owners owners;
    private final Badges badges;
    private final ImaginedWeb web;
    private final Screen screen = new Screen(this);

    @Autowired
    StudioViewTest(
            Founder founder,
            PublishedEditions published,
            Members members,
            Owners owners,
            Badges badges,
            ImaginedWeb web) {
        this.badges = badges;
        this.web = web;
        this.founder = founder;
        this.published = published;
        this.members = members;
        this.owners = owners;
    }

    @Test
    void an_owner_finds_the_badge_and_the_tags_to_paste_and_others_find_nothing() {
        var edition = published.aPublishedEdition();
        var owner = founder.member(edition.first());
        var other = founder.member(edition.first());
        owners.make(
                edition.first(),
                edition.shops().getFirst(),
                members.member(owner, edition.community().id()));

        assertThat(screen.as(owner).open(page(edition)))
                .contains("Your badges", "2026", "First Shop", "<img", "<script");
        assertThat(screen.as(owner).open("")).contains("You speak for First Shop", "Your badges");
        screen.open("account");
        assertThat(screen.as(other).open(page(edition))).contains("Your shops don’t have an award yet.");
    }

    @Test
    void it_is_shown_in_korean_and_to_members_only() {
        var community = founder.community();
        var moderator = founder.moderator(community);

        assertThat(screen.as(moderator.account(), Language.KO).open(community.slug() + "/studio"))
                .contains("내 배지");
        screen.as(founder.account("stranger")).open(community.slug() + "/studio");

        assertThat(screen.shows(StudioView.class)).isFalse();
    }

    @Test
    void a_shop_on_a_marketplace_gets_the_linked_picture_only_and_is_told_why() {
        var edition = published.aPublishedEdition("https://smartstore.naver.com/First");
        var owner = founder.member(edition.first());
        owners.make(
                edition.first(),
                edition.shops().getFirst(),
                members.member(owner, edition.community().id()));

        assertThat(screen.as(owner).open(page(edition)))
                .contains("smartstore.naver.com, which other shops share", "<img")
                .doesNotContain("<script");
    }

    @Test
    void a_place_gets_one_thing_to_paste_and_how_to_do_it_there() {
        openAsOwner(published.aPublishedEdition());

        assertThat(screen.text()).contains("Paste it into the footer", "1. Which award?", "5. Is it live?");
        assertThat(firstBox()).contains("<laurel-award", "<script");
        go(Place.WORDPRESS);
        assertThat(screen.text())
                .contains("Custom HTML block")
                .doesNotContain("Paste it into the footer of your template");
        assertThat(firstBox()).startsWith("<a ").doesNotContain("<script");
        go(Place.MAIL);
        assertThat(firstBox()).contains("card.png").doesNotContain(".svg");
    }

    @Test
    void a_place_without_code_gets_a_square_picture_and_the_sentence_that_goes_with_it() {
        openAsOwner(published.aPublishedEdition());

        go(Place.SMARTSTORE);

        assertThat(find(Image.class).single().getSrc()).contains("square.png?hl=en");
        assertThat(firstBox()).contains("/c/").doesNotContain("<");
        assertThat(screen.text()).contains("Save the picture", "We can’t check there for you.");
    }

    @Test
    void where_a_shop_lives_is_where_its_badge_most_likely_goes() {
        openAsOwner(published.aPublishedEdition("https://smartstore.naver.com/first"));

        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(Place.SMARTSTORE);
        assertThat(Place.likely("first.cafe24.com")).isEqualTo(Place.CAFE24);
        assertThat(Place.likely(null)).isEqualTo(Place.HTML);
    }

    @Test
    void an_owner_has_the_page_looked_at_and_reads_whether_it_was_found() {
        web.forgetAll();
        openAsOwner(published.aPublishedEdition("https://shop.example"));
        assertThat(screen.text()).contains("We haven’t found it on your site yet.");
        assertThat(screen.typedAt("Address of the page with the badge")).isEqualTo("https://shop.example/");

        web.publish("shop.example", "/", "<p>Welcome</p>");
        screen.press("Check now");
        assertThat(screen.problemAt("Address of the page with the badge")).contains("the badge is not in it");
        web.publish("shop.example", "/", "<footer>" + firstBox() + "</footer>");
        screen.press("Check now");
        assertThat(screen.problemAt("Address of the page with the badge")).isEmpty();
        assertThat(screen.text()).contains("Seen on your site today: https://shop.example/");
        web.publish("shop.example", "/", "<p>Welcome</p>");
        screen.press("Check now");
        assertThat(screen.text()).contains("Seen on your site today:", "We couldn’t find it when we checked today");
    }

    @Test
    void an_award_that_was_set_aside_is_put_nowhere_and_says_why() {
        var edition = published.aPublishedEdition();
        for (var it : badges.listOf(edition.id())) {
            badges.suspend(edition.first(), it.award().code(), "Its domain has changed hands.");
        }

        openAsOwner(edition);
        assertThat(screen.text())
                .contains("Under review", "Its domain has changed hands.", "Proof page")
                .doesNotContain("Where will it go?", "<img");
    }

    private void openAsOwner(OpenEdition edition) {
        var owner = founder.member(edition.first());
        owners.make(
                edition.first(),
                edition.shops().getFirst(),
                members.member(owner, edition.community().id()));
        screen.as(owner).open(page(edition));
    }

    @SuppressWarnings("unchecked") // why: the only group of the page chooses a place
    private void go(Place place) {
        ((RadioButtonGroup<Place>) find(RadioButtonGroup.class).single()).setValue(place);
    }

    private String firstBox() {
        return find(Pre.class).all().getFirst().getText();
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/studio";
    }
}
