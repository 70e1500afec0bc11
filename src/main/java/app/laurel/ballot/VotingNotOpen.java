package app.laurel.ballot;

import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.edition.Edition;
import java.time.Instant;

/** The edition takes no ballots now, from whichever door they come. */
public record VotingNotOpen(Instant opens, Instant closes) implements BoothOutcome.Refusal, CastOutcome, ImportOutcome {
    static VotingNotOpen of(Edition edition) {
        return new VotingNotOpen(
                edition.schedule().votingOpens(), edition.schedule().votingCloses());
    }
}
