package app.laurel.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What Laurel does by itself, at one moment; all that bear one name are one.
 *
 * @param lastSuccess when it was last done; null for not yet
 * @param failures in a row, the most of those that bear its name
 * @param due when the first of them should begin
 * @param isRunning whether a node has one of them in hand
 */
public record Job(
        String name,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures,
        Instant due,
        boolean isRunning) {
    /** Both as one. */
    Job and(Job other) {
        return new Job(
                name,
                later(lastSuccess, other.lastSuccess),
                later(lastFailure, other.lastFailure),
                Math.max(failures, other.failures),
                due.isBefore(other.due) ? due : other.due,
                isRunning || other.isRunning);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }
}
