package app.laurel.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.count.FinalMethod;
import app.laurel.edition.MethodDetails;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the browser of a voter is handed: the whole ballot, in words that fit the way of counting. */
@LaurelTest
class BallotOpeningTest extends SpringBrowserlessTest {
    private final OpenEditions editions;
    private final Founder founder;
    private final Screen screen = new Screen(this);

    @Autowired
    BallotOpeningTest(OpenEditions editions, Founder founder) {
        this.editions = editions;
        this.founder = founder;
    }

    @Test
    void a_member_is_handed_the_whole_ballot_at_once() {
        var edition = editions.anOpenEdition().open();

        visit(edition);

        find(BallotSheet.class).single();
        assertThat(sentToBrowser())
                .contains("this.open($0)")
                .contains("First Shop", "Second Shop", "second.example", "minimumShops", "Shop of the Year 2026")
                .contains("\"intro.lead\"");
    }

    @Test
    void a_page_drawn_anew_after_a_lost_message_shows_its_frame_again_and_fetches_its_ballot() {
        var edition = editions.anOpenEdition().open();
        visit(edition);
        assertThat(sentToBrowser()).contains("this.open($0)").doesNotContain("location.reload()");

        UI.getCurrent().getInternals().getStateTree().prepareForResync();

        assertThat(sentToBrowser()).contains("location.reload()", "this.show($0)");
    }

    /** Majority judgment goes by marks alone; only where votes count as well is the favourite the shop of the year. */
    @Test
    void a_favourite_that_decides_nothing_is_asked_for_interest() {
        var edition = editions.anOpenEdition().open();
        visit(edition);
        assertThat(sentToBrowser()).contains("Just out of interest").doesNotContain("Your shop of the year");
    }

    @Test
    void a_favourite_that_decides_is_the_shop_of_the_year() {
        var edition = editions.anOpenEdition()
                .withMethod(FinalMethod.VOTES_AND_MARKS, MethodDetails.USUAL)
                .open();
        visit(edition);
        assertThat(sentToBrowser()).contains("Your shop of the year").doesNotContain("out of interest");
    }

    private void visit(OpenEdition edition) {
        screen.as(founder.member(edition.first())).open(edition.community().slug() + "/" + edition.year() + "/vote");
    }

    private static String sentToBrowser() {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var sent = new StringBuilder();
        for (PendingJavaScriptInvocation it : ui.getInternals().dumpPendingJavaScriptInvocations()) {
            sent.append(it.getInvocation().getExpression());
            it.getInvocation().getParameters().stream()
                    .filter(BallotOpening.class::isInstance)
                    .forEach(opening -> sent.append(JsonMapper.shared().writeValueAsString(opening)));
        }
        return sent.toString();
    }
}
