package app.laurel.badge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Members;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who speaks for a shop finds its badges. */
@LaurelTest
class StudioViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final PublishedEditions published;
    private final Members members;
    private final Owners owners;
    private final Screen screen = new Screen(this);

    @Autowired
    StudioViewTest(Founder founder, PublishedEditions published, Members members, Owners owners) {
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
        assertThat(screen.as(other).open(page(edition))).contains("Your shops have no award yet.");
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

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/studio";
    }
}
