package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.Progress;
import app.laurel.community.Moderator;
import app.laurel.result.ResultDesk;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two moderators end a year in which one member voted, and learn no more of that ballot than everybody. */
@LaurelTest
class TooFewAtDeskTest extends SpringBrowserlessTest {
    private final ResultDesk desk;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    TooFewAtDeskTest(OpenEditions editions, BallotBox box, ResultDesk desk) {
        this.desk = desk;
        edition = editions.anOpenEdition().open();
        var marks = new Marks(4, new TreeMap<>(Map.of(1, new byte[] {5, 4, 3, 2})));
        box.cast(new Voter.InFile("the only one"), edition.category(), new Choice(1, marks));
        editions.close(edition);
        desk.count(edition.first(), edition.category(), Progress.NONE);
    }

    @Test
    void the_desk_shows_that_too_few_voted_and_not_what_the_one_said() {
        assertThat(visit(edition.first(), "result"))
                .contains("because too few voted (1 of 10 ballots needed)", "Two signatures end the year.")
                .doesNotContain("First Shop", "Median", "favourites", "not enough ratings,");
    }

    @Test
    void two_sign_and_publish_it_and_there_is_no_badge() {
        visit(edition.first(), "result");
        screen.press("I’ve checked it and sign");
        screen.agree();
        visit(edition.second(), "result");
        screen.press("I’ve checked it and sign");
        screen.agree();

        screen.press("Publish now");
        assertThat(screen.consequences()).contains("ended without an award: 1 of 10 ballots needed");
        screen.agree();

        assertThat(desk.findCounted(edition.first(), edition.id()).orElseThrow().publishedAt())
                .isNotNull();
        assertThat(visit(edition.first(), "badges")).contains("gives no award, so there is no badge.");
    }

    private String visit(Moderator by, String page) {
        screen.as(by.account()).open("account");
        return screen.open(
                "%s/desk/editions/%d/%s".formatted(edition.community().slug(), edition.year(), page));
    }
}
