package app.laurel.joining;

import app.laurel.base.id.InviteId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as moderators see it; its code was shown once and is kept nowhere.
 *
 * @param label for whom it was made
 * @param uses how many people came in by it
 * @param endedAt when a moderator ended it before its time; null if none did
 */
public record Invite(
        InviteId id,
        String label,
        int mostUses,
        int uses,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    /** Whether somebody can still come in by it. */
    public boolean isGoodAt(Instant now) {
        return endedAt == null && uses < mostUses && now.isBefore(expiresAt);
    }
}
