package app.laurel.notification;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a year that waits for its moderators.
 *
 * @param key tells it from the same step at another time
 * @param date that the step is about; null where there is none
 */
record AwaitedStep(
        EditionId edition, Kind kind, String key, @Nullable Instant date) {
    /** What is to be done; its sentence is {@code notification.step.…}. */
    enum Kind {
        SHORTLIST,
        COUNT,
        SIGN,
        RELEASE,
        OVERDUE,
        RECOUNT,
        APPEALS
    }
}
