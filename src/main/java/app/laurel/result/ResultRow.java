package app.laurel.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A counted result as it is kept.
 *
 * @param document canonical JSON
 * @param hash SHA-256 of it
 * @param releaseAt when it is to be published; null while no moment is set
 * @param publishedAt null until it is
 */
@SuppressWarnings("ArrayRecordComponent")
record ResultRow(
        byte[] document,
        byte[] hash,
        Instant countedAt,
        @Nullable Instant releaseAt,
        @Nullable Instant publishedAt) {
    boolean isPublished() {
        return publishedAt != null;
    }
}
