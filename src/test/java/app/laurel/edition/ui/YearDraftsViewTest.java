package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.edition.Editions;
import app.laurel.edition.YearDrafts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written down of a year before it begins is kept for its moderators, read as it will look, and thrown away. */
@LaurelTest
class YearDraftsViewTest extends SpringBrowserlessTest {
    private final Editions editions;
    private final YearDrafts drafts;
    private final Founder founder;
    private final Community community;
    private final Moderator moderator;

    @Autowired
    YearDraftsViewTest(Editions editions, YearDrafts drafts, Founder founder, MovableClock clock) {
        this.editions = editions;
        this.drafts = drafts;
        this.founder = founder;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void visit() {
        visitAs(moderator);
    }

    @Test
    void a_draft_with_faults_is_kept_for_the_next_moderator_and_is_no_year() {
        name("Name in English").setValue("");
        number("Places on the shortlist").setValue(7);
        press("Save as draft");

        visitAs(founder.moderator(community));

        assertThat(name("Name in English").getValue()).isEmpty();
        assertThat(number("Places on the shortlist").getValue()).isEqualTo(7);
        assertThat(editions.listOf(community.id())).isEmpty();
    }

    @Test
    void another_community_finds_no_draft_of_this_one() {
        press("Save as draft");

        assertThat(drafts.find(founder.moderator(founder.community()))).isEmpty();
        assertThat(drafts.find(moderator)).isPresent();
    }

    @Test
    void every_choice_of_the_form_is_as_it_was_when_the_draft_is_opened_again() {
        number("Places on the shortlist").setValue(7);
        press("Save as draft");
        var kept = drafts.find(moderator).orElseThrow().draft();

        visit();
        press("Save as draft");

        assertThat(drafts.find(moderator).orElseThrow().draft()).isEqualTo(kept);
        assertThat(kept.rules().shortlistSize()).isEqualTo(7);
    }

    @Test
    void a_draft_that_is_thrown_away_or_becomes_a_year_is_kept_no_longer() {
        press("Save as draft");
        press("Discard draft");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(drafts.find(moderator)).isEmpty();

        press("Save as draft");
        press("Start this year");

        assertThat(drafts.find(moderator)).isEmpty();
        assertThat(editions.listOf(community.id())).hasSize(1);
    }

    @Test
    void the_rules_can_be_read_as_they_will_look_while_no_year_has_begun() {
        number("Places on the shortlist").setValue(7);

        press("Preview the public rules");

        assertThat(find(IFrame.class).single().getElement().getAttribute("srcdoc"))
                .contains("<html lang=\"en\"", "7 places");
        assertThat(editions.listOf(community.id())).isEmpty();
        assertThat(drafts.find(moderator)).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_listed_beside_the_button_and_what_lies_below_is_opened() {
        assertThat(find(Details.class).single().isOpened()).isFalse();
        name("Name in English").setValue("");
        number("Places on the shortlist").setValue(0);

        press("Preview the public rules");

        assertThat(find(ProblemList.class).single().getElement().getTextRecursively())
                .startsWith("3 things are still missing or wrong");
        assertThat(find(Details.class).single().isOpened()).isTrue();
        assertThat(find(IFrame.class).all()).isEmpty();
    }

    private void visitAs(Moderator somebody) {
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(somebody.account());
        UI.getCurrent().navigate("");
        navigate(community.slug() + "/desk/editions/new", NewEditionView.class);
    }

    private void press(String act) {
        test(find(Button.class).withText(act).single()).click();
    }

    private TextField name(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }
}
