package app.laurel.result;

import java.time.Instant;

/** What came of asking for a count. */
public sealed interface CountOutcome {
    /** It is counted and waits for two signatures. */
    record Counted(long ballots) implements CountOutcome {}

    /** Somebody else's count is running. */
    record AlreadyCounting() implements CountOutcome {}

    /** A moderator stopped it; what was counted before stands. */
    record Cancelled() implements CountOutcome {}

    /** Another correction was decided while this was counted, so that nothing of it is kept. */
    record CorrectedMeanwhile() implements CountOutcome {}

    /** The ballots are not those that lay in the box when it was shut; what was counted before stands. */
    record BoxChanged() implements CountOutcome {}

    /** The appeal window is over: what is needed to open the ballots is gone for good. */
    record KeyDestroyed() implements CountOutcome {}

    /** The moderator may not count any more: out of office since, or tied to a shop in the running. */
    record Refused() implements CountOutcome {}

    /** Ballots are counted after the close. */
    record VotingNotClosed(Instant closes) implements CountOutcome {}

    /** Nobody was nominated in this category, so that it gives no award and needs no count. */
    record NoList() implements CountOutcome {}

    /** Two people have signed the count before: two decide on a new one, {@link ResultReopening}. */
    record SignedByTwo() implements CountOutcome {}

    /** What is published stays as it is. */
    record AlreadyPublished() implements CountOutcome {}
}
