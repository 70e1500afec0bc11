package app.laurel.badge;

import app.laurel.community.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a badge's state came about.
 *
 * @param version grows with every change by a moderator; 0 if there was none
 * @param reason public; null if there was no change
 * @param by who made it, by the public names of then
 */
record BadgeChange(
        BadgeState state,
        int version,
        @Nullable String reason,
        @Nullable Instant at,
        List<Signature> by) {
    static final BadgeChange NONE = new BadgeChange(BadgeState.ACTIVE, 0, null, null, List.of());

    BadgeChange {
        by = List.copyOf(by);
    }

    boolean isRevocation() {
        return state == BadgeState.REVOKED;
    }
}
