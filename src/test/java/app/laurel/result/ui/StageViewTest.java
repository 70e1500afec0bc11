package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Screen;
import app.laurel.edition.Editions;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stage goes from the last place to the first, in both languages, and whoever opens what is not out is on record. */
@LaurelTest
class StageViewTest extends SpringBrowserlessTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Editions editions;
    private final ActsOnRecord acts;
    private final Screen screen = new Screen(this);

    @Autowired
    StageViewTest(ClosedEditions closed, TwoSigners signers, Editions editions, ActsOnRecord acts) {
        this.closed = closed;
        this.signers = signers;
        this.editions = editions;
        this.acts = acts;
    }

    @Test
    void it_goes_from_the_last_place_to_the_first_and_back_and_shows_nothing_before_its_turn() {
        var edition = closed.closed(12);
        signers.count(edition);

        assertThat(screen.as(edition.first().account()).open(stage(edition)))
                .contains("isn’t public yet")
                .doesNotContain("First Shop", "Second Shop");
        screen.press("Next");
        assertThat(screen.text()).contains("2nd place", "Second Shop").doesNotContain("First Shop");
        screen.press("Next");
        assertThat(screen.text()).contains("Shop of the Year", "First Shop").doesNotContain("Second Shop");
        screen.press("한국어");
        assertThat(screen.text()).contains("올해의 쇼핑몰", "가나상점");
        screen.press("Back");
        assertThat(screen.text()).contains("2위", "다라몰");
    }

    @Test
    void to_open_a_result_that_is_not_out_is_on_record_and_one_that_is_out_is_not() {
        var edition = closed.closed(12);
        assertThat(screen.as(edition.first().account()).open(stage(edition))).contains("nothing to show");
        signers.count(edition);
        screen.open("account");
        screen.open(stage(edition));
        assertThat(acts.count("result.staged", edition.id())).isEqualTo(1);

        signers.sign(edition);
        signers.tryRelease(edition);
        screen.as(edition.second().account()).open("account");
        screen.open(stage(edition));

        assertThat(screen.text()).doesNotContain("isn’t public yet");
        assertThat(acts.count("result.staged", edition.id())).isEqualTo(1);
    }

    @Test
    void of_several_categories_one_is_chosen_at_a_time() {
        var edition = closed.several(12);
        var ids = editions.get(edition.id()).categoryIds();
        signers.count(edition, ids.get(0), ids.get(1));

        assertThat(screen.as(edition.first().account()).open(stage(edition))).contains("For books", "For lamps");
        screen.press("For lamps");
        screen.press("Next");

        assertThat(screen.text()).contains("2nd place", "First Shop");
    }

    private static String stage(OpenEdition edition) {
        return edition.community().slug() + "/desk/editions/" + edition.year() + "/result/stage";
    }
}
