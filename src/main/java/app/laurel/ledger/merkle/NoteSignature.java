package app.laurel.ledger.merkle;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One line below a note (signed-note, "Format"): {@code — <key name> base64(32-bit key ID || signature)}. May be of a kind that is not
 * known here.
 *
 * @param name of the key
 * @param base64 four bytes of key id and the signature
 */
public record NoteSignature(String name, String base64) {
    private static final String DASH = "— ";

    public NoteSignature {
        if (!KeyName.isValid(name) || decoded(base64).length <= Integer.BYTES) throw malformed(name + " " + base64);
    }

    static NoteSignature parse(String line) {
        var space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) throw malformed(line);
        return new NoteSignature(line.substring(DASH.length(), space), line.substring(space + 1));
    }

    private static byte[] decoded(String base64) {
        return StrictText.base64(base64).orElseThrow(() -> malformed(base64));
    }

    private static FlawedLogException malformed(String line) {
        return new FlawedLogException(LogFlaw.NOTE_MALFORMED, "signature " + line);
    }

    /** Which of the keys of this name signed. */
    public int keyId() {
        return ByteBuffer.wrap(decoded(base64)).getInt();
    }

    byte[] signature() {
        var bytes = decoded(base64);
        return Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length);
    }

    /** The line, without its end. */
    @Override
    public String toString() {
        return DASH + name + " " + base64;
    }
}
