package app.laurel.ledger.merkle;

import app.laurel.base.seal.Ed25519;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;

/**
 * Who signs notes.
 *
 * @param key by which others check
 * @param privateKey the other half of it
 */
public record NoteSigner(VerifierKey key, PrivateKey privateKey) {
    /** The signature of a text (signed-note, "Ed25519 signatures"): {@code base64(key id || signature)} under the key's name. */
    NoteSignature sign(String text) {
        var signature = ByteBuffer.allocate(Integer.BYTES + Ed25519.SIGNATURE_BYTES)
                .putInt(key.id())
                .put(Ed25519.sign(text.getBytes(StandardCharsets.UTF_8), privateKey));
        return new NoteSignature(key.name(), StrictText.base64(signature.array()));
    }

    /** Without the private key. */
    @Override
    public String toString() {
        return "NoteSigner[%s]".formatted(key);
    }
}
