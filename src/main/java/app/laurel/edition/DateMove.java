package app.laurel.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date that was moved, as the public rules page shows it.
 *
 * @param from null if there was none
 * @param to null if there is none any more
 */
public record DateMove(
        Milestone milestone,
        @Nullable Instant from,
        @Nullable Instant to,
        String reason,
        Instant movedAt) {}
