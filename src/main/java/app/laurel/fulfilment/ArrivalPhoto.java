package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The photo of a plaque that has arrived.
 *
 * @param givenAt when it was put there: which one it is
 * @param agreedAt since when everybody may see it; null while nobody else may
 * @param reason why moderators took it down; null if they did not
 */
public record ArrivalPhoto(
        AwardCode award,
        int width,
        int height,
        Instant givenAt,
        @Nullable Instant agreedAt,
        @Nullable String reason) {
    /** Whether everybody may see it. */
    public boolean isShown() {
        return agreedAt != null && reason == null;
    }
}
