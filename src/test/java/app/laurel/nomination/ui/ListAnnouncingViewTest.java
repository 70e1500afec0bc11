package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.base.id.AccountId;
import app.laurel.base.ui.CsvUpload;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import app.laurel.nomination.Rulings;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list is given out at the desk, once and by whoever is first, and from then on it stands. */
@LaurelTest
class ListAnnouncingViewTest extends SpringBrowserlessTest {
    private final NominatedYears years;
    private final Rulings rulings;
    private final Founder founder;
    private final MovableClock clock;
    private final FoundedYear year;
    private final ShortlistViewUser page;

    @Autowired
    ListAnnouncingViewTest(NominatedYears years, Rulings rulings, Founder founder, MovableClock clock) {
        this.years = years;
        this.rulings = rulings;
        this.founder = founder;
        this.clock = clock;
        year = years.aNominatedYear();
        page = new ShortlistViewUser(this, year);
    }

    @Test
    void before_it_is_out_a_moderator_brings_files_rules_and_may_give_the_list_out() {
        page.visit();

        find(CsvUpload.class).single();
        assertThat(page.text()).contains("2 shops are on the list (2 places)").doesNotContain("everybody can read it");
        assertThat(page.button("Merge with another nominee").isEnabled()).isFalse();
        page.choose("Amber");
        assertThat(page.button("Merge with another nominee").isEnabled()).isTrue();
        assertThat(find(Button.class).withText("Withdraw from the list").all()).isEmpty();
        assertThat(page.button("Publish the list").isVisible()).isTrue();
    }

    @Test
    void while_nominations_are_open_there_is_nothing_to_give_out() {
        clock.pass(Duration.ofSeconds(-1));

        page.visit();

        assertThat(find(Button.class).withText("Publish the list").all()).isEmpty();
    }

    @Test
    void it_is_asked_once_before_a_list_is_out_and_cancelling_keeps_it_in() {
        page.visit();

        page.press("Publish the list");
        assertThat(page.dialog().getElement().getTextRecursively()).contains("the list of 2 shops", "can’t be undone");
        page.pressInDialog("Cancel");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(page.notice()).isEmpty();
        assertThat(years.announce(year.second(), year.category())).isEqualTo(new AnnounceOutcome.Announced(2));
    }

    @Test
    void once_it_is_out_shops_on_it_can_be_withdrawn_and_nothing_else_is_offered() {
        page.visit();
        page.giveOut();

        assertThat(page.notice()).isEqualTo("The list of 2 shops is out.");
        assertThat(page.text()).contains("The list is out: everybody can read it");
        assertThat(find(CsvUpload.class).all()).isEmpty();
        for (var gone : new String[] {
            "Publish the list",
            "Merge with another nominee",
            "Set aside as ineligible",
            "Take off the list",
            "Add a shop to the list"
        }) {
            assertThat(find(Button.class).withText(gone).all()).as(gone).isEmpty();
        }
        assertThat(page.button("Withdraw from the list").isEnabled()).isFalse();
        page.choose("Birch");
        assertThat(page.button("Withdraw from the list").isEnabled())
                .as("not on the list")
                .isFalse();
        page.choose("Amber");
        assertThat(page.button("Withdraw from the list").isEnabled()).isTrue();
    }

    @Test
    void who_comes_second_with_the_list_is_told_so_and_sees_it_out() {
        page.visit();
        page.press("Publish the list");
        years.announce(year.second(), year.category());

        page.pressInDialog("Publish the list");

        assertThat(page.notice())
                .isEqualTo(
                        "The list is out already: another moderator got there first. The page shows it as it is now.");
        assertThat(page.text()).contains("The list is out: everybody can read it");
        assertThat(page.button("Withdraw from the list").isVisible()).isTrue();
    }

    @Test
    void a_list_that_changed_while_the_page_was_open_is_not_given_out_unseen() {
        page.visit();
        page.press("Publish the list");
        rulings.setAside(year.second(), year.category(), years.nominee(year, "Coral"), "It sells nothing.");

        page.pressInDialog("Publish the list");

        assertThat(page.notice()).startsWith("Nothing was published: the list changed");
        assertThat(page.text()).contains("“Coral” was set aside").doesNotContain("everybody can read it");
        page.giveOut();
        assertThat(page.text()).contains("The list is out: everybody can read it");
    }

    @Test
    void a_ruling_or_an_undoing_that_comes_after_the_list_was_out_changes_nothing_and_shows_it() {
        rulings.leaveOut(year.first(), year.category(), years.nominee(year, "Birch"), "It asked to be left out.");
        page.visit();
        page.choose("Amber");
        page.press("Set aside as ineligible");
        years.announce(year.second(), year.category());

        page.confirm("Too late.");
        assertThat(page.notice()).startsWith("The list is out: everybody can read it.");
        assertThat(years.listed(year)).contains("Amber");
        assertThat(page.button("Withdraw from the list").isVisible()).isTrue();
        assertThat(find(CsvUpload.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
    }

    @Test
    void undoing_after_another_gave_the_list_out_undoes_nothing() {
        rulings.leaveOut(year.first(), year.category(), years.nominee(year, "Coral"), "It asked to be left out.");
        page.visit();
        years.announce(year.second(), year.category());

        page.press("Undo");

        assertThat(page.notice()).startsWith("The list is out: everybody can read it.");
        assertThat(page.text()).doesNotContain("(undone)");
    }

    @Test
    void members_strangers_and_moderators_of_others_see_nothing_of_it() {
        var elsewhere = founder.moderator(founder.community());
        for (var other : new AccountId[] {founder.member(year.first()), founder.account("new"), elsewhere.account()}) {
            PretendSignIn.as(other);

            UI.getCurrent().navigate(page.path());

            assertThat(getCurrentView()).isNotInstanceOf(ShortlistView.class);
            assertThat(find(Grid.class).all()).isEmpty();
        }
    }
}
