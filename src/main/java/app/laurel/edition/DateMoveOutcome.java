package app.laurel.edition;

import app.laurel.community.AskOutcome;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of moving a date. */
public sealed interface DateMoveOutcome {
    /** It is moved, and the rules page says so with the reason. */
    record Moved(@Nullable Instant from, @Nullable Instant to) implements DateMoveOutcome {}

    /** Voting has opened, so it takes two people, and this is what came of asking. */
    record Waits(AskOutcome asked) implements DateMoveOutcome {}

    /** A date is moved for a reason. */
    record ReasonMissing() implements DateMoveOutcome {}

    /** Only the publication may be without a date. */
    record DateMissing() implements DateMoveOutcome {}

    /** What has happened cannot be moved. */
    record Passed(Milestone milestone, Instant at) implements DateMoveOutcome {}

    /** Nothing can be moved into the past. */
    record IntoThePast(Instant now) implements DateMoveOutcome {}

    /** More than five years away. */
    record TooFar() implements DateMoveOutcome {}

    /** The dates would not ascend any more. */
    record OutOfOrder(Milestone milestone) implements DateMoveOutcome {}

    /** Voting would open before the day is over on which one must have joined. */
    record BeforeTheRoll(LocalDate joinedBy) implements DateMoveOutcome {}

    /** That is the date already. */
    record Unchanged() implements DateMoveOutcome {}
}
