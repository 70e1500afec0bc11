package app.laurel.ledger.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A text with signatures below it (C2SP signed-note). Nothing of the text may be believed before {@link #signers} has found a key that
 * signed it.
 *
 * @param text ends with a newline, which is signed too
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MOST_BYTES = 1_000_000; // both as in Go's note package
    private static final int MOST_SIGNATURES = 100;

    /**
     * Valid as UTF-8 and without control characters below U+0020 other than newline (signed-note, "Format").
     *
     * @throws FlawedLogException NOTE_MALFORMED unless it can be written so that it is read as the same note
     */
    public SignedNote {
        signatures = List.copyOf(signatures);
        var isText = text.endsWith("\n")
                && StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && text.chars().allMatch(it -> it >= ' ' || it == '\n');
        if (!isText || signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw malformed("%d signatures of: %s".formatted(signatures.size(), text));
        }
    }

    /**
     * A note with a signature of each of these.
     *
     * @throws FlawedLogException NOTE_MALFORMED if the text does not end with a newline or holds other control characters
     */
    public static SignedNote sign(String text, List<NoteSigner> signers) {
        return new SignedNote(text, signers.stream().map(it -> it.sign(text)).toList());
    }

    /**
     * The note that these bytes are.
     *
     * @throws FlawedLogException NOTE_MALFORMED if they are none, have more than 100 signatures or are more than 1,000,000
     */
    public static SignedNote parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw malformed(bytes.length + " bytes");
        return parse(StrictText.utf8(bytes).orElseThrow(() -> malformed("bytes that are no text")));
    }

    static SignedNote parse(String note) {
        var split = note.lastIndexOf("\n\n");
        if (split < 0 || !note.endsWith("\n")) throw malformed(note);
        var lines = note.substring(split + 2).split("\n", MOST_SIGNATURES + 2);
        var signatures = Arrays.stream(lines, 0, lines.length - 1)
                .map(NoteSignature::parse)
                .toList();
        return new SignedNote(note.substring(0, split + 1), signatures);
    }

    private static FlawedLogException malformed(String got) {
        return new FlawedLogException(LogFlaw.NOTE_MALFORMED, got);
    }

    /**
     * Those of the known keys that signed (signed-note, "Signatures"). Signatures of other keys are ignored.
     *
     * @throws FlawedLogException SIGNATURE_WRONG if a signature names a known key and is not its; NOT_SIGNED if none is of a known key
     */
    public List<VerifierKey> signers(Collection<VerifierKey> known) {
        var signers = new ArrayList<VerifierKey>();
        for (var signature : signatures) {
            for (var key : known.stream().filter(it -> it.isNamedBy(signature)).toList()) {
                if (!key.isSigned(text, signature)) {
                    throw new FlawedLogException(LogFlaw.SIGNATURE_WRONG, signature.toString());
                }
                signers.add(key);
            }
        }
        if (signers.isEmpty()) throw new FlawedLogException(LogFlaw.NOT_SIGNED, signatures.toString());
        return signers.stream().distinct().toList();
    }

    /** The note in UTF-8, as it is published. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The note, ending with a newline. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(it -> note.append(it).append('\n'));
        return note.toString();
    }
}
