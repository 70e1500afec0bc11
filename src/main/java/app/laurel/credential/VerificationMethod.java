package app.laurel.credential;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * A key with the address by which a proof names it, and with whom it belongs to.
 *
 * @param key the object that holds the key
 */
record VerificationMethod(String id, String controller, JsonNode key) {
    /** Refuses a key that was withdrawn, or that had ended when the proof was made. */
    void checkInUse(Instant made, Instant now) {
        Moments.find(key, "revoked").filter(it -> !now.isBefore(it)).ifPresent(it -> {
            throw new FlawedException(Flaw.KEY_WITHDRAWN, id);
        });
        Moments.find(key, "expires").filter(it -> !made.isBefore(it)).ifPresent(it -> {
            throw new FlawedException(Flaw.KEY_WITHDRAWN, id);
        });
    }
}
