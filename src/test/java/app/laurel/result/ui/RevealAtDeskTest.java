package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.Screen;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators read of the moment of a reveal before they sign and after, and how they drop it. */
@LaurelTest
class RevealAtDeskTest extends SpringBrowserlessTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final MovableClock clock;
    private final Screen screen = new Screen(this);

    @Autowired
    RevealAtDeskTest(ClosedEditions closed, TwoSigners signers, MovableClock clock) {
        this.closed = closed;
        this.signers = signers;
        this.clock = clock;
    }

    @Test
    void nobody_signs_without_reading_the_moment_and_it_can_be_dropped_after_that() {
        var edition = closed.closed(12);
        signers.count(edition);
        signers.tryRelease(edition.first(), edition, clock.instant().plus(Duration.ofDays(1)));
        signers.sign(edition.first(), edition);

        assertThat(screen.as(edition.second().account()).open(page(edition)))
                .contains("The reveal is set for")
                .doesNotContain("counts down to the reveal:");
        screen.press("I’ve checked it and sign");
        assertThat(screen.consequences()).contains("It comes out at the chosen moment");
        screen.agree();
        assertThat(screen.text()).contains("The public page counts down to the reveal:");

        screen.press("Drop the moment");

        assertThat(screen.notice()).isEqualTo("No moment is chosen any more.");
        assertThat(screen.text()).doesNotContain("counts down to the reveal:", "Drop the moment");
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/desk/editions/" + edition.year() + "/result";
    }
}
