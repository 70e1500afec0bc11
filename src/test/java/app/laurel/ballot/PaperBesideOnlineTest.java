package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of whom there is a ballot on paper and one cast online: what was cast online counts. */
@LaurelTest
class PaperBesideOnlineTest {
    private final OpenEditions editions;
    private final BroughtFiles files;
    private final BoothVoters voters;
    private final PaperBallots papers;
    private final BoxContents contents;
    private final Turnouts turnouts;

    @Autowired
    PaperBesideOnlineTest(
            OpenEditions editions,
            BroughtFiles files,
            BoothVoters voters,
            PaperBallots papers,
            BoxContents contents,
            Turnouts turnouts) {
        this.editions = editions;
        this.files = files;
        this.voters = voters;
        this.papers = papers;
        this.contents = contents;
        this.turnouts = turnouts;
    }

    @Test
    void who_voted_online_is_not_overwritten_even_after_taking_the_ballot_back() {
        var edition = paper();
        var ann = voters.named(edition, "ann@roll.example");
        voters.cast(ann, edition, "1:4321");

        assertThat(refusal(files.take(edition, HEADER + "ann,1,1,5\n"))).isEqualTo("ballot.import.voted-online");
        voters.withdraw(ann, edition, 1);

        assertThat(refusal(files.take(edition, HEADER + "ann,1,1,4\n"))).isEqualTo("ballot.import.voted-online");
    }

    @Test
    void who_votes_online_after_a_paper_ballot_replaces_it_and_is_counted_as_online() {
        var edition = paper();
        files.take(edition, HEADER + "ann,1,1,5\nbob,1,1,5\n");
        assertThat(papers.of(edition.id()).ballots()).isEqualTo(2);

        voters.cast(voters.named(edition, "ann@roll.example"), edition, "1:4321");

        assertThat(contents.ballots(edition)).containsExactlyInAnyOrder("1:4321", "1:5000");
        assertThat(papers.of(edition.id()).ballots()).isEqualTo(1);
        assertThat(refusal(files.take(edition, HEADER + "ann,1,1,3\n"))).isEqualTo("ballot.import.voted-online");
        turnouts.publishDue();
        assertThat(turnouts.of(edition)).isEqualTo(1);
    }

    private OpenEdition paper() {
        return editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
    }

    private static String refusal(ImportOutcome outcome) {
        return ((Refused) outcome).problems().getFirst().reasonKey();
    }
}
