package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.result.TwoSigners;

/**
 * Years whose published result holds a wrong file: twelve paper ballots for the first shop came from the right one; then the
 * wrong one brought twenty for the second, two of which replaced right ones. One of its voters voted online after it.
 */
public class WrongFileYears {
    private final OpenEditions editions;
    private final PaperFiles files;
    private final PaperBallots papers;
    private final BoothVoters voters;
    private final TwoSigners signers;

    WrongFileYears(
            OpenEditions editions, PaperFiles files, PaperBallots papers, BoothVoters voters, TwoSigners signers) {
        this.editions = editions;
        this.files = files;
        this.papers = papers;
        this.voters = voters;
        this.signers = signers;
    }

    /** The year, and the hash of the wrong file. */
    record WrongFileYear(OpenEdition edition, String wrong) {}

    WrongFileYear published() {
        var edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(30)).open();
        assertThat(files.take(edition, file(0, 12, 5, 3))).isEqualTo(new Taken(96, 12, 0, 0));
        assertThat(files.take(edition, file(10, 30, 1, 5))).isEqualTo(new Taken(160, 18, 2, 0));
        var wrong = papers.of(edition.id()).files().stream()
                .filter(it -> it.ballots() == 20)
                .findFirst()
                .orElseThrow()
                .hash();
        voters.cast(voters.named(edition, "v29@roll.example"), edition, "1:5555");
        editions.close(edition);
        signers.publish(edition);
        assertThat(signers.document(edition).winners()).containsExactly(2);
        return new WrongFileYear(edition, wrong);
    }

    private static String file(int from, int to, int first, int second) {
        return PaperFiles.HEADER + PaperFiles.ballots(from, to, first, voter -> second);
    }
}
