package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYear;
import app.laurel.NominatedYears;
import app.laurel.base.Language;
import app.laurel.base.id.AccountId;
import app.laurel.base.ui.CsvUpload;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.edition.Editions;
import app.laurel.nomination.AnnounceOutcome;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.RulingOutcome;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.Shortlist;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list is given out and a shop withdrawn at the desk, alone and while a second moderator does the same. */
@LaurelTest
class ShortlistViewTest extends SpringBrowserlessTest {
    private static final String HOSTILE = "<script>alert(\"1\")</script> & 'closed' \"for good\"";

    private final NominatedYears years;
    private final ListAnnouncing announcing;
    private final Rulings rulings;
    private final Editions editions;
    private final Founder founder;
    private final MovableClock clock;
    private final NominatedYear year;

    @Autowired
    ShortlistViewTest(
            NominatedYears years,
            ListAnnouncing announcing,
            Rulings rulings,
            Editions editions,
            Founder founder,
            MovableClock clock) {
        this.years = years;
        this.announcing = announcing;
        this.rulings = rulings;
        this.editions = editions;
        this.founder = founder;
        this.clock = clock;
        year = years.aNominatedYear();
    }

    @Test
    void before_it_is_out_a_moderator_brings_files_rules_and_may_give_the_list_out() {
        visit();

        find(CsvUpload.class).single();
        assertThat(text()).contains("2 shops are on the list (2 places)").doesNotContain("everybody can read it");
        assertThat(button("Merge").isEnabled()).isFalse();
        choose("Amber");
        assertThat(button("Merge").isEnabled()).isTrue();
        assertThat(find(Button.class).withText("Withdraw").all()).isEmpty();
        assertThat(button("Give the list out").isVisible()).isTrue();
    }

    @Test
    void while_nominations_are_open_there_is_nothing_to_give_out() {
        clock.pass(Duration.ofSeconds(-1));

        visit();

        assertThat(find(Button.class).withText("Give the list out").all()).isEmpty();
    }

    @Test
    void it_is_asked_once_before_a_list_is_out_and_cancelling_keeps_it_in() {
        visit();

        press("Give the list out");
        assertThat(dialog().getElement().getTextRecursively()).contains("the list of 2 shops", "cannot be taken back");
        pressInDialog("Cancel");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notice()).isEmpty();
        assertThat(years.announce(year.second(), year.id())).isEqualTo(new AnnounceOutcome.Announced(2));
    }

    @Test
    void once_it_is_out_shops_on_it_can_be_withdrawn_and_nothing_else_is_offered() {
        visit();
        giveOut();

        assertThat(notice()).isEqualTo("The list of 2 shops is out.");
        assertThat(text()).contains("The list is out: everybody can read it");
        assertThat(find(CsvUpload.class).all()).isEmpty();
        for (var gone : new String[] {"Give the list out", "Merge", "Set aside", "Leave out", "Add a shop"}) {
            assertThat(find(Button.class).withText(gone).all()).as(gone).isEmpty();
        }
        assertThat(button("Withdraw").isEnabled()).isFalse();
        choose("Birch");
        assertThat(button("Withdraw").isEnabled()).as("not on the list").isFalse();
        choose("Amber");
        assertThat(button("Withdraw").isEnabled()).isTrue();
    }

    @Test
    void a_withdrawal_shows_its_reason_as_text_and_who_moved_up() {
        visit();
        giveOut();
        choose("Amber");
        press("Withdraw");
        clock.pass(Duration.ofHours(1));
        assertThat(dialog().getHeaderTitle()).isEqualTo("Withdraw: Amber");

        confirm(HOSTILE);

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Coral", "Dune");
        assertThat(text())
                .contains("“Amber” was withdrawn after the list was out", HOSTILE, "3 shops are on the list")
                .contains("Moved up to the list since it was out: Birch, Dune.");
        assertThat(find(RulingList.class).single().getElement().getOuterHTML())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
        choose("Dune");
        assertThat(button("Withdraw").isEnabled()).isTrue();
    }

    @Test
    void a_reason_that_is_missing_or_too_long_is_asked_for_again_and_what_was_written_stays() {
        visit();
        giveOut();
        choose("Amber");
        press("Withdraw");

        confirm("  \u200b ");
        assertThat(problem()).isEqualTo("Write a reason that the members can read.");
        confirm("x".repeat(501));
        assertThat(problem()).isEqualTo("A reason takes at most 500 characters; this one has 501.");
        assertThat(find(TextArea.class).single().getValue()).hasSize(501);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
        confirm("x".repeat(500));

        assertThat(years.listed(year)).doesNotContain("Amber");
    }

    @Test
    void who_comes_second_with_the_list_is_told_so_and_sees_it_out() {
        visit();
        press("Give the list out");
        years.announce(year.second(), year.id());

        pressInDialog("Give the list out");

        assertThat(notice())
                .isEqualTo("The list is out already: another moderator was faster. The page shows it as it is now.");
        assertThat(text()).contains("The list is out: everybody can read it");
        assertThat(button("Withdraw").isVisible()).isTrue();
    }

    @Test
    void a_list_that_changed_while_the_page_was_open_is_not_given_out_unseen() {
        visit();
        press("Give the list out");
        rulings.setAside(year.second(), year.id(), years.nominee(year, "Coral"), "It sells nothing.");

        pressInDialog("Give the list out");

        assertThat(notice()).startsWith("Nothing was given out: the list changed");
        assertThat(text()).contains("“Coral” was set aside").doesNotContain("everybody can read it");
        giveOut();
        assertThat(text()).contains("The list is out: everybody can read it");
    }

    @Test
    void who_withdraws_a_shop_second_is_told_so_and_rules_nothing_twice() {
        visit();
        giveOut();
        choose("Amber");
        press("Withdraw");
        announcing.withdraw(year.second(), year.id(), years.nominee(year, "Amber"), "It closes.");

        confirm("It closes, I heard.");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(notice()).startsWith("This shop is not on the list any more: another moderator was faster.");
        assertThat(text())
                .containsOnlyOnce("was withdrawn after")
                .contains("It closes.")
                .doesNotContain("I heard");
    }

    @Test
    void a_ruling_or_an_undoing_that_comes_after_the_list_was_out_changes_nothing_and_shows_it() {
        rulings.leaveOut(year.first(), year.id(), years.nominee(year, "Birch"), "It asked to be left out.");
        visit();
        choose("Amber");
        press("Set aside");
        years.announce(year.second(), year.id());

        confirm("Too late.");
        assertThat(notice()).startsWith("The list is out: everybody can read it.");
        assertThat(years.listed(year)).contains("Amber");
        assertThat(button("Withdraw").isVisible()).isTrue();
        assertThat(find(CsvUpload.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
    }

    @Test
    void undoing_after_another_gave_the_list_out_undoes_nothing() {
        rulings.leaveOut(year.first(), year.id(), years.nominee(year, "Coral"), "It asked to be left out.");
        visit();
        years.announce(year.second(), year.id());

        press("Undo");

        assertThat(notice()).startsWith("The list is out: everybody can read it.");
        assertThat(text()).doesNotContain("(undone)");
    }

    @Test
    void a_withdrawal_that_comes_after_voting_opened_changes_nothing_and_says_why() {
        visit();
        giveOut();
        choose("Amber");
        press("Withdraw");
        clock.moveTo(editions.get(year.id()).schedule().votingOpens());

        confirm("Too late.");

        assertThat(notice()).startsWith("Voting has opened: the list is fixed");
        assertThat(text()).contains("Voting has opened: the list is fixed");
        assertThat(find(Button.class).withText("Withdraw").all()).isEmpty();
        assertThat(announcing.withdraw(year.first(), year.id(), years.nominee(year, "Amber"), "Too late."))
                .isEqualTo(new RulingOutcome.ListStands());
    }

    @Test
    void members_strangers_and_moderators_of_others_see_nothing_of_it() {
        var elsewhere = founder.moderator(founder.community());
        for (var other : new AccountId[] {founder.member(year.first()), founder.account("new"), elsewhere.account()}) {
            PretendSignIn.as(other);

            UI.getCurrent().navigate(path());

            assertThat(getCurrentView()).isNotInstanceOf(ShortlistView.class);
            assertThat(find(Grid.class).all()).isEmpty();
        }
    }

    private void visit() {
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(year.first().account());
        navigate(path(), ShortlistView.class);
    }

    private String path() {
        return year.community().slug() + "/desk/editions/2026/shortlist";
    }

    private void giveOut() {
        press("Give the list out");
        pressInDialog("Give the list out");
    }

    @SuppressWarnings("unchecked") // why: the list's only grid holds entries
    private void choose(String name) {
        var grid = (Grid<Shortlist.Entry>)
                find(Grid.class, find(NomineeList.class).single()).single();
        grid.select(grid.getListDataView()
                .getItems()
                .filter(it -> it.nominee().name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private void confirm(String reason) {
        find(TextArea.class).single().setValue(reason);
        test(find(Button.class, dialog()).all().getLast()).click();
    }

    private void press(String name) {
        test(button(name)).click();
    }

    private void pressInDialog(String name) {
        test(find(Button.class, dialog()).withText(name).single()).click();
    }

    private Button button(String name) {
        return find(Button.class, find(Main.class).single()).withText(name).single();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private String problem() {
        return find(Paragraph.class, dialog())
                .withClassName("laurel-bad")
                .single()
                .getText();
    }

    /** What the person was told last. */
    private String notice() {
        var notices = find(Notification.class).all();
        return notices.isEmpty() ? "" : test(notices.getLast()).getText();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
