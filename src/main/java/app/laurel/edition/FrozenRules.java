package app.laurel.edition;

import app.laurel.base.seal.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * The rules as they were fixed. Nobody gets hold of a document that is not what its hash says.
 *
 * @param document canonical JSON (RFC 8785)
 * @param hash SHA-256 of the document in UTF-8, 64 small hexadecimal digits
 * @param genuine whether this installation fixed them, and the settings beside them, as they lie there now
 */
public record FrozenRules(String document, String hash, Instant frozenAt, boolean genuine) {
    /**
     * The document.
     *
     * @throws RulesChangedException if it is not what was fixed
     */
    @Override
    public String document() {
        requireSound();
        return document;
    }

    /**
     * Its hash.
     *
     * @throws RulesChangedException if the document is not what was fixed
     */
    @Override
    public String hash() {
        requireSound();
        return hash;
    }

    /** Whether the document is what its hash says, and both are what was fixed. */
    public boolean isSound() {
        return genuine
                && Digests.sha256Hex(document.getBytes(StandardCharsets.UTF_8)).equals(hash);
    }

    private void requireSound() {
        if (!isSound()) throw new RulesChangedException("got rules that are not what was fixed");
    }
}
