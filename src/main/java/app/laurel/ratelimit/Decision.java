package app.laurel.ratelimit;

import java.time.Instant;

/** Whether a caller may go on. */
public sealed interface Decision {
    /** Once more is within the limit, and counted. */
    record Allowed() implements Decision {}

    /**
     * The limit is used up; nothing was counted.
     *
     * @param permits how often within the limit's period
     * @param endsAt the first moment at which the same caller may go on
     */
    record Refused(Limit limit, int permits, Instant endsAt) implements Decision {}
}
