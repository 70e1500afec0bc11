package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.OtherNode;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.edition.DateMoveOutcome;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A close that a booth holds in memory is never older than the request, whichever node moved it. */
@LaurelTest
class MovedCloseOnTwoNodesTest {
    private final VotingBooth booth;
    private final OpenEditions editions;
    private final Editions years;
    private final Founder founder;
    private final MovableClock clock;
    private final OtherNode other;
    private final BoothVoters voters;

    // why seven: the same close is moved on one node and met on the other, at its minute
    @Autowired
    MovedCloseOnTwoNodesTest(
            VotingBooth booth,
            OpenEditions editions,
            Editions years,
            Founder founder,
            MovableClock clock,
            OtherNode other,
            BoothVoters voters) {
        this.booth = booth;
        this.editions = editions;
        this.years = years;
        this.founder = founder;
        this.clock = clock;
        this.other = other;
        this.voters = voters;
    }

    @Test
    void a_close_that_is_moved_here_or_on_another_node_holds_for_the_next_cast() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        assertThat(booth.cast(voter, edition.category(), 0, id(), said("1:5555")))
                .isInstanceOf(Saved.class);
        var closes = clock.instant().plus(Duration.ofHours(1));
        assertThat(years.moveDate(edition.first(), edition.id(), Milestone.VOTING_CLOSES, closes, "the hall burns"))
                .isInstanceOf(DateMoveOutcome.Waits.class);
        assertThat(founder.confirms(edition.second())).isOne();
        clock.moveTo(closes.plus(Poll.GRACE));
        assertThat(booth.cast(voter, edition.category(), 1, id(), said("1:4444")))
                .isInstanceOf(VotingNotOpen.class);

        other.commits(
                "update edition set voting_closes_at = voting_closes_at + interval 1 day where id = " + edition.id());

        assertThat(booth.cast(voter, edition.category(), 1, id(), said("1:4444")))
                .isInstanceOf(Saved.class);
        other.commits(
                "update edition set voting_closes_at = voting_closes_at - interval 1 day where id = " + edition.id());
        assertThat(booth.cast(voter, edition.category(), 2, id(), said("1:3333")))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(booth.save(voter, edition.category(), 2, id(), said("1:3333")))
                .isInstanceOf(VotingNotOpen.class);
    }
}
