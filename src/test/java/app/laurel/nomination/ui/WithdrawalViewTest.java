package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing;
import app.laurel.nomination.RulingOutcome;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop is withdrawn at the desk from a list that is out, with a reason that all can read, until voting opens. */
@LaurelTest
class WithdrawalViewTest extends SpringBrowserlessTest {
    private static final String HOSTILE = "<script>alert(\"1\")</script> & 'closed' \"for good\"";

    private final NominatedYears years;
    private final ListAnnouncing announcing;
    private final Editions editions;
    private final MovableClock clock;
    private final FoundedYear year;
    private final ShortlistViewUser page;

    @Autowired
    WithdrawalViewTest(NominatedYears years, ListAnnouncing announcing, Editions editions, MovableClock clock) {
        this.years = years;
        this.announcing = announcing;
        this.editions = editions;
        this.clock = clock;
        year = years.aNominatedYear();
        page = new ShortlistViewUser(this, year);
    }

    @Test
    void a_withdrawal_shows_its_reason_as_text_and_who_moved_up() {
        page.visit();
        page.giveOut();
        page.choose("Amber");
        page.press("Withdraw from the list");
        clock.pass(Duration.ofHours(1));
        assertThat(page.dialog().getHeaderTitle()).isEqualTo("Withdraw from the list: Amber");

        page.confirm(HOSTILE);

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Coral", "Dune");
        assertThat(page.text())
                .contains("“Amber” was withdrawn after the list was out", HOSTILE, "3 shops are on the list")
                .contains("Moved up to the list since it was out: Birch, Dune.");
        assertThat(find(RulingList.class).single().getElement().getOuterHTML())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
        page.choose("Dune");
        assertThat(page.button("Withdraw from the list").isEnabled()).isTrue();
    }

    @Test
    void a_reason_that_is_missing_or_too_long_is_asked_for_again_and_what_was_written_stays() {
        page.visit();
        page.giveOut();
        page.choose("Amber");
        page.press("Withdraw from the list");

        page.confirm("  \u200b ");
        assertThat(page.problem()).isEqualTo("Give a reason that members can read.");
        page.confirm("x".repeat(501));
        assertThat(page.problem()).isEqualTo("A reason can have up to 500 characters; yours has 501.");
        assertThat(find(TextArea.class).single().getValue()).hasSize(501);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
        page.confirm("x".repeat(500));

        assertThat(years.listed(year)).doesNotContain("Amber");
    }

    @Test
    void who_withdraws_a_shop_second_is_told_so_and_rules_nothing_twice() {
        page.visit();
        page.giveOut();
        page.choose("Amber");
        page.press("Withdraw from the list");
        announcing.withdraw(year.second(), year.category(), years.nominee(year, "Amber"), "It closes.");

        page.confirm("It closes, I heard.");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(page.notice()).startsWith("This shop is no longer on the list: another moderator got there first.");
        assertThat(page.text())
                .containsOnlyOnce("was withdrawn after")
                .contains("It closes.")
                .doesNotContain("I heard");
    }

    @Test
    void a_withdrawal_that_comes_after_voting_opened_changes_nothing_and_says_why() {
        page.visit();
        page.giveOut();
        page.choose("Amber");
        page.press("Withdraw from the list");
        clock.moveTo(editions.get(year.id()).schedule().votingOpens());

        page.confirm("Too late.");

        assertThat(page.notice()).startsWith("Voting has opened: the list is fixed");
        assertThat(page.text()).contains("Voting has opened: the list is fixed");
        assertThat(find(Button.class).withText("Withdraw from the list").all()).isEmpty();
        assertThat(announcing.withdraw(year.first(), year.category(), years.nominee(year, "Amber"), "Too late."))
                .isEqualTo(new RulingOutcome.ListStands());
    }
}
