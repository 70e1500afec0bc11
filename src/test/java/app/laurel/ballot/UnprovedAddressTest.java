package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator puts spellings of somebody's address on the roster, before that person and without asking. */
@LaurelTest
class UnprovedAddressTest {

    private final VotingBooth booth;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final BroughtFiles files;
    private final Accounts accounts;
    private final MovableClock clock;
    private final String name = "victim-" + UUID.randomUUID();
    private final String trap = name + "+x@roll.example";
    private final String own = name + "@roll.example";
    private OpenEdition edition;

    @Autowired
    UnprovedAddressTest(
            VotingBooth booth,
            OpenEditions editions,
            BoothVoters voters,
            BroughtFiles files,
            Accounts accounts,
            MovableClock clock) {
        this.booth = booth;
        this.editions = editions;
        this.voters = voters;
        this.files = files;
        this.accounts = accounts;
        this.clock = clock;
    }

    @BeforeEach
    void open() {
        edition = editions.anOpenEdition().withPaperBallots(List.of(trap, own)).open();
    }

    @Test
    void it_takes_no_vote_from_who_signs_in() {
        signIn(own);

        assertThat(cast(own)).isInstanceOf(Saved.class);
        assertThat(cast(trap)).isInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void who_proves_the_other_spelling_afterwards_has_no_second_vote() {
        signIn(own);
        assertThat(cast(own)).isInstanceOf(Saved.class);

        signIn(trap);

        assertThat(cast(trap)).isInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void who_voted_under_the_spelling_has_no_second_vote_under_the_plain_address() {
        signIn(trap);
        assertThat(cast(trap)).isInstanceOf(Saved.class);

        signIn(own);
        signIn(trap);

        assertThat(cast(own)).isInstanceOf(NotOnTheRoll.class);
        assertThat(cast(trap)).isNotInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void a_ballot_on_paper_is_taken_for_neither_before_somebody_proved_to_be_there() {
        assertThat(refusal(trap)).isEqualTo("ballot.import.not-on-the-roll");
        assertThat(refusal(own)).isEqualTo("ballot.import.not-on-the-roll");

        signIn(own);

        assertThat(refusal(trap)).isEqualTo("ballot.import.not-on-the-roll");
        assertThat(files.take(edition, HEADER + own + ",1,1,5\n")).isNotInstanceOf(Refused.class);
    }

    private String refusal(String mail) {
        var refused = (Refused) files.take(edition, HEADER + mail + ",1,1,5\n");
        return refused.problems().getFirst().reasonKey();
    }

    /** A while after all that came before. */
    private void signIn(String mail) {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        accounts.prove(new MailAddress(mail));
    }

    private BoothOutcome cast(String mail) {
        return booth.cast(voters.named(edition, mail), edition.category(), 0, id(), said("1:5555"));
    }
}
