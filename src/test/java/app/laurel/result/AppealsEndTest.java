package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.base.Progress;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import app.laurel.edition.AppealWindow;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When what opens the ballots is destroyed, and what is possible before and after. */
@LaurelTest
class AppealsEndTest {
    private final AppealsEnd appeals;
    private final BallotBox box;
    private final ResultDesk desk;
    private final ResultAnnulment annulment;
    private final ResultCorrection correction;
    private final Proposals proposals;
    private final Results results;
    private final MovableClock clock;
    private final OpenEdition edition;

    @Autowired
    AppealsEndTest(
            AppealsEnd appeals,
            BallotBox box,
            ResultDesk desk,
            ResultAnnulment annulment,
            ResultCorrection correction,
            Proposals proposals,
            Results results,
            MovableClock clock,
            PublishedEditions published) {
        this.appeals = appeals;
        this.box = box;
        this.desk = desk;
        this.annulment = annulment;
        this.correction = correction;
        this.proposals = proposals;
        this.results = results;
        this.clock = clock;
        edition = published.aPublishedEdition();
    }

    @Test
    void the_key_lives_until_the_last_moment_of_the_window_and_no_longer() {
        clock.pass(AppealWindow.LENGTH.minusMillis(1));
        appeals.destroyDue();
        assertThat(box.canBeRead(edition.id())).isTrue();

        clock.pass(Duration.ofMillis(1));
        appeals.destroyDue();

        assertThat(box.canBeRead(edition.id())).isFalse();
        assertThat(results.findPublished(edition.id())).isPresent();
    }

    @Test
    void afterwards_nothing_is_corrected_and_an_annulment_is_still_possible() {
        clock.pass(AppealWindow.LENGTH);
        appeals.destroyDue();

        var late = correction.ask(edition.first(), edition.id(), Exclusions.ofShops(1), "A doubt about the count.");
        assertThat(confirm(late)).isEqualTo(new ConfirmOutcome.Prevented("result.desk.key-destroyed"));
        assertThat(confirm(annulment.ask(edition.first(), edition.id(), "Votes were bought.")))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);
        assertThat(desk.count(edition.first(), edition.id(), Progress.NONE))
                .isInstanceOf(CountOutcome.KeyDestroyed.class);
    }

    @Test
    void a_correction_that_is_under_way_is_waited_for() {
        confirm(correction.ask(edition.first(), edition.id(), Exclusions.ofShops(), "A doubt about the count."));
        clock.pass(AppealWindow.LENGTH);

        appeals.destroyDue();

        assertThat(box.canBeRead(edition.id())).isTrue();
        assertThat(desk.count(edition.first(), edition.id(), Progress.NONE)).isInstanceOf(CountOutcome.Counted.class);
    }

    private ConfirmOutcome confirm(AskOutcome asked) {
        return proposals.confirm(
                edition.second(), ((AskOutcome.Asked) asked).proposal().id());
    }
}
