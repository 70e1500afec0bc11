package app.laurel.ledger.merkle;

import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Ed25519;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A key by which signed notes are checked: a name with a public key of Ed25519 (C2SP signed-note, "Signatures"). Written
 * {@code name+hash+base64}, as the note package of Go writes it.
 *
 * @param name the signer's, for a log its origin
 */
public record VerifierKey(String name, PublicKey key) {
    private static final byte ED25519 = 0x01;
    private static final Pattern TEXT = Pattern.compile("([^+]+)\\+([0-9a-f]{8})\\+(.+)");

    public VerifierKey {
        if (!KeyName.isValid(name)) throw new IllegalArgumentException("got a key named \"%s\"".formatted(name));
        Ed25519.bytes(key);
    }

    /**
     * The key that is written so.
     *
     * @throws FlawedLogException KEY_MALFORMED if it is none, is of another kind, or if the hash is not its own
     */
    public static VerifierKey parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches() || !KeyName.isValid(parts.group(1))) throw malformed(text);
        var typed = StrictText.base64(parts.group(3))
                .filter(it -> it.length == 1 + Ed25519.KEY_BYTES)
                .orElseThrow(() -> malformed(text));
        try {
            var bytes = Arrays.copyOfRange(typed, 1, typed.length);
            var key = new VerifierKey(parts.group(1), Ed25519.publicKey(bytes));
            if (!key.toString().equals(text)) throw malformed(text); // of another type, or with another hash
            return key;
        } catch (InvalidKeySpecException broken) {
            throw malformed(text);
        }
    }

    private static FlawedLogException malformed(String text) {
        return new FlawedLogException(LogFlaw.KEY_MALFORMED, text);
    }

    /** {@code SHA-256(name || 0x0A || 0x01 || public key)[:4]}, big-endian; with the name it says which key signed. */
    public int id() {
        var digest = Digests.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return ByteBuffer.wrap(digest.digest(typed())).getInt();
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + Ed25519.KEY_BYTES)
                .put(ED25519)
                .put(Ed25519.bytes(key))
                .array();
    }

    boolean isNamedBy(NoteSignature signature) {
        return signature.name().equals(name) && signature.keyId() == id();
    }

    boolean isSigned(String text, NoteSignature signature) {
        return Ed25519.isSigned(text.getBytes(StandardCharsets.UTF_8), signature.signature(), key);
    }

    /** {@code name+hash+base64}. */
    @Override
    public String toString() {
        return "%s+%08x+%s".formatted(name, id(), StrictText.base64(typed()));
    }
}
