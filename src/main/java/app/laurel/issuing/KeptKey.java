package app.laurel.issuing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a key that this installation made.
 *
 * @param name the end of its address: {@code sig-2026-1}
 * @param retiredAt since when it signs no more; null while it does
 * @param compromisedAt since when nothing that it signed is good; null as long as all of it is
 * @param reason why, public; null while it signs
 */
public record KeptKey(
        String name,
        Instant madeAt,
        @Nullable Instant retiredAt,
        @Nullable Instant compromisedAt,
        @Nullable String reason) {
    /** Whether what it signed is good. */
    public boolean isGood() {
        return compromisedAt == null;
    }

    /** Whether it is the one that signs. */
    public boolean isInUse() {
        return retiredAt == null && isGood();
    }
}
