package app.laurel.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A credential of the data model, before anything of it is believed.
 *
 * @param document as it came, with its proofs
 * @param issuer the address by which the issuer is known
 * @param from from when it is valid, if it says so
 * @param until until when it is valid, if it ends
 */
record Credential(
        JsonNode document, List<String> types, String issuer, Optional<Instant> from, Optional<Instant> until) {
    /** Whether it claims to be a badge of Open Badges 3.0, by the short name of that type or the long one. */
    boolean isBadge() {
        return ClaimNames.isBadge(types);
    }

    /** Its own address; empty where it has none. */
    String id() {
        return Parts.text(document, "id");
    }

    /** Whom or what it is about, each with what is said. */
    List<JsonNode> subjects() {
        return Parts.list(document, "credentialSubject");
    }

    /** The address of the first it is about; empty where it has none. */
    String subject() {
        return Parts.id(subjects().getFirst());
    }

    /** Refuses one that is not valid at this moment. */
    void checkValidAt(Instant now) {
        from.filter(now::isBefore).ifPresent(it -> {
            throw new FlawedException(Flaw.NOT_YET_VALID, it);
        });
        until.filter(it -> !now.isBefore(it)).ifPresent(it -> {
            throw new FlawedException(Flaw.EXPIRED, it);
        });
    }
}
