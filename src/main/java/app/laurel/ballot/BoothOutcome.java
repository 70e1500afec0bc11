package app.laurel.ballot;

import java.time.Instant;
import java.time.LocalDate;

/** What came of saving or casting a member's ballot: the ballot as it is kept now, or a reason that the voter can act on. */
public sealed interface BoothOutcome {
    /** It is in, for good: nothing of it is lost from here on. */
    record Kept(KeptBallot ballot) implements BoothOutcome {}

    /** Another device or window was quicker; nothing was changed. */
    record NewerElsewhere(KeptBallot ballot) implements BoothOutcome {}

    /** The edition takes no ballots now. */
    record VotingNotOpen(Instant opens, Instant closes) implements BoothOutcome {}

    /** The member joined after the day that the rules name. */
    record NotOnTheRoll(LocalDate joinedOn, LocalDate joinedBy) implements BoothOutcome {}
}
