package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.community.signin.PretendSignIn;
import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a new year is counted, chosen by someone who never heard of the methods. */
@LaurelTest
class NewEditionViewTest extends SpringBrowserlessTest {
    private final Editions editions;
    private final Community community;
    private final Moderator moderator;

    @Autowired
    NewEditionViewTest(Editions editions, Founder founder, MovableClock clock) {
        this.editions = editions;
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void the_method_and_what_it_needs_are_kept_as_chosen() {
        visit();

        choose("Counting method", FinalMethod.STAR);
        number("Shops that win").setValue(2);
        press();

        var rules = editions.find(community.id(), 2026).orElseThrow().rules();
        assertThat(rules.method()).isEqualTo(FinalMethod.STAR);
        assertThat(rules.seats()).isEqualTo(2);
    }

    @Test
    void what_a_missing_mark_means_is_explained_for_each_choice() {
        visit();
        var missing = find(Select.class)
                .withLabel("When a ballot does not rate a shop")
                .single();
        assertThat(missing.getHelperText()).startsWith("The usual choice");

        choose("When a ballot does not rate a shop", MissingPolicy.WORST);

        assertThat(missing.getHelperText()).contains("a newcomer hardly has a chance");
        press();
        assertThat(editions.find(community.id(), 2026)
                        .orElseThrow()
                        .rules()
                        .details()
                        .missing())
                .isEqualTo(MissingPolicy.WORST);
    }

    @Test
    void a_number_that_is_wrong_is_shown_although_its_method_is_not_chosen_any_more() {
        visit();
        choose("Counting method", FinalMethod.VOTES_AND_MARKS);
        var percent = number("What favourites decide, in %");
        percent.setValue(101);
        choose("Counting method", FinalMethod.AVERAGE);
        assertThat(percent.isVisible()).isFalse();

        press();

        assertThat(percent.isVisible()).isTrue();
        assertThat(percent.getErrorMessage()).contains("100");
        assertThat(editions.find(community.id(), 2026)).isEmpty();
    }

    private void visit() {
        UI.getCurrent().setLocale(Language.EN.locale());
        PretendSignIn.as(moderator.account());
        navigate(community.slug() + "/desk/editions/new", NewEditionView.class);
    }

    @SuppressWarnings("unchecked") // why: each select of the form holds one kind of choice
    private <T> void choose(String label, T choice) {
        ((Select<T>) find(Select.class).withLabel(label).single()).setValue(choice);
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    private void press() {
        test(find(Button.class).withText("Start this year").single()).click();
    }
}
