package app.laurel.badge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Alert;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators look at the badges of a year and suspend one. */
@LaurelTest
class BadgesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final OpenEditions editions;
    private final PublishedEditions published;
    private final Screen screen = new Screen(this);

    @Autowired
    BadgesViewTest(Founder founder, OpenEditions editions, PublishedEditions published) {
        this.founder = founder;
        this.editions = editions;
        this.published = published;
    }

    @Test
    void before_the_result_is_out_there_are_no_badges() {
        var edition = editions.anOpenEdition().open();

        assertThat(screen.as(edition.first().account()).open(page(edition))).contains("There are no badges yet");
        screen.open("account");
        assertThat(screen.as(edition.first().account(), Language.KO).open(page(edition)))
                .contains("아직 배지가 없어요.");
    }

    @Test
    void a_badge_is_suspended_with_a_public_reason_and_not_without() {
        var edition = published.aPublishedEdition();
        assertThat(screen.as(edition.first().account()).open(page(edition)))
                .contains("Badges of 2026", "First Shop", "Proof page");

        screen.press("Suspend");
        screen.confirm("Confirm");
        assertThat(screen.problemAt("Public reason")).startsWith("Please give a reason");
        screen.write("Public reason", "It is looked into.");
        screen.confirm("Confirm");

        assertThat(screen.notice()).isEqualTo("Done. Storefronts show it within ten minutes.");
        assertThat(find(Button.class).withText("Restore").all()).isNotEmpty();
    }

    @Test
    void revoking_says_of_which_shop_and_award_what_it_does_and_that_nobody_can_take_it_back() {
        var edition = published.aPublishedEdition();
        screen.as(edition.first().account()).open(page(edition));

        screen.press("Revoke permanently");

        assertThat(find(Dialog.class).all().getFirst().getHeaderTitle()).contains("Revoke permanently: ", "First Shop");
        assertThat(find(Alert.class).all().getFirst().getText())
                .contains("First Shop loses", "certificate", "This cannot be undone.");
        screen.write("Public reason", "Votes were bought.");
        screen.confirm("Confirm");
        assertThat(screen.notice()).contains("two people");
    }

    @Test
    void members_do_not_come_in() {
        var edition = editions.anOpenEdition().open();

        screen.as(founder.member(edition.first())).open(page(edition));

        assertThat(screen.shows(BadgesView.class)).isFalse();
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/desk/editions/" + edition.year() + "/badges";
    }
}
