package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.community.ConfirmOutcome;
import app.laurel.edition.AppealWindow;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When what opens the ballots is destroyed, and what is possible before and after. */
@LaurelTest
class AppealsEndTest {
    private final TwoSigners signers;
    private final AppealsEnd appeals;
    private final BallotBox box;
    private final Results results;
    private final MovableClock clock;
    private final OpenEdition edition;

    @Autowired
    AppealsEndTest(
            PublishedEditions published,
            TwoSigners signers,
            AppealsEnd appeals,
            BallotBox box,
            Results results,
            MovableClock clock) {
        this.signers = signers;
        this.appeals = appeals;
        this.box = box;
        this.results = results;
        this.clock = clock;
        edition = published.aPublishedEdition();
    }

    @Test
    void the_key_lives_until_the_last_moment_of_the_window_and_no_longer() {
        clock.pass(AppealWindow.LENGTH.minusMillis(1));
        appeals.destroyDue();
        assertThat(box.canBeRead(edition.category())).isTrue();

        clock.pass(Duration.ofMillis(1));
        appeals.destroyDue();

        assertThat(box.canBeRead(edition.category())).isFalse();
        assertThat(results.findPublished(edition.category())).isPresent();
    }

    @Test
    void afterwards_nothing_is_corrected_and_an_annulment_is_still_possible() {
        clock.pass(AppealWindow.LENGTH);
        appeals.destroyDue();

        var late = signers.askForCorrection(edition, Exclusions.ofShops(1), "A doubt about the count.");
        assertThat(signers.confirm(edition, late)).isEqualTo(new ConfirmOutcome.Prevented("result.desk.key-destroyed"));
        signers.annul(edition, "Votes were bought.");
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.KeyDestroyed.class);
    }

    @Test
    void a_correction_that_is_under_way_is_waited_for() {
        signers.correct(edition, Exclusions.ofShops(), "A doubt about the count.");
        clock.pass(AppealWindow.LENGTH);

        appeals.destroyDue();

        assertThat(box.canBeRead(edition.category())).isTrue();
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.Counted.class);
    }
}
