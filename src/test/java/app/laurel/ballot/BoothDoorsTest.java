package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Saved;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the booth takes nothing any more, and from whom it never takes anything. */
@LaurelTest
class BoothDoorsTest {
    private final VotingBooth booth;
    private final BallotBox box;
    private final OpenEditions editions;
    private final MovableClock clock;
    private final BoothVoters voters;
    private final BoxContents contents;

    @Autowired
    BoothDoorsTest(
            VotingBooth booth,
            BallotBox box,
            OpenEditions editions,
            MovableClock clock,
            BoothVoters voters,
            BoxContents contents) {
        this.booth = booth;
        this.box = box;
        this.editions = editions;
        this.clock = clock;
        this.voters = voters;
        this.contents = contents;
    }

    @Test
    void after_the_close_only_what_was_on_its_way_is_taken() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        editions.close(edition);

        assertThat(booth.save(voter, edition.category(), 0, id(), said("1:5555")))
                .isInstanceOf(VotingNotOpen.class);
        clock.pass(Duration.ofSeconds(29));
        assertThat(booth.cast(voter, edition.category(), 0, id(), said("1:5555")))
                .isInstanceOf(Saved.class);
        clock.pass(Duration.ofSeconds(2));
        assertThat(booth.cast(voter, edition.category(), 1, id(), said("1:1111")))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(contents.ballots(edition)).containsExactly("1:5555");
    }

    @Test
    void nothing_is_taken_once_the_count_has_begun_however_late_the_request() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        editions.close(edition);
        box.shut(edition.category());

        assertThat(booth.cast(voter, edition.category(), 0, id(), said("1:5555")))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(contents.ballots(edition)).isEmpty();
    }

    @Test
    void who_joined_too_late_reads_both_days() {
        var edition =
                editions.anOpenEdition().joinedBy(LocalDate.of(2019, 12, 31)).open();
        var voter = voters.of(edition);

        assertThat(booth.cast(voter, edition.category(), 0, id(), said("1:5555")))
                .isInstanceOf(NotOnTheRoll.class);
        assertThat(booth.save(voter, edition.category(), 0, id(), said("1:5555")))
                .isInstanceOf(NotOnTheRoll.class);
        assertThat(booth.refusal(voter, edition.category())).containsInstanceOf(NotOnTheRoll.class);
    }
}
