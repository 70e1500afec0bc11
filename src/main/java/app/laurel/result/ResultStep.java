package app.laurel.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a year's result that waits for its moderators.
 *
 * @param key tells it from the same step at another time: after another count, or of another date
 * @param date that the step is about; null where there is none
 */
public record ResultStep(Kind kind, String key, @Nullable Instant date) {
    /** What is to be done. */
    public enum Kind {
        /** Voting has ended, and the ballots are not counted. */
        COUNT,
        /** The count waits for its first signature; whoever is to give the second is asked by a proposal. */
        SIGN,
        /** Two have signed, and no date publishes it. */
        RELEASE,
        /** The date of publication has passed. */
        OVERDUE,
        /** A correction was decided and is not counted yet. */
        RECOUNT,
        /** The time for appeals ends soon. */
        APPEALS
    }
}
