package app.laurel.joining;

import java.time.Instant;
import java.time.LocalDate;

/** What came of joining a community by a code. */
public sealed interface JoinOutcome {
    /** The person is a member from this day on. */
    record Joined(LocalDate on) implements JoinOutcome {}

    /** The person was a member before; the code was not used. */
    record MemberAlready(LocalDate since) implements JoinOutcome {}

    /** No invitation of this community has this code. */
    record NoSuchCode() implements JoinOutcome {}

    /**
     * The invitation lets nobody in any more.
     *
     * @param expiredAt when its time ended, or will have ended had it not been used up or ended before
     */
    record Ended(Instant expiredAt) implements JoinOutcome {}
}
