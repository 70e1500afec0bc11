package app.laurel.ledger.merkle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A receipt (C2SP tlog-proof): that an entry is in a log, in one text that can be checked offline. Kept in files that end in
 * {@code .tlog-proof}.
 *
 * @param extra base64 of whatever the application adds, empty if nothing; nobody signed it
 * @param index of the entry
 * @param path from the entry's sibling to the child of the root
 * @param checkpoint signed, of a tree that holds the entry
 */
public record LogProof(String extra, long index, List<Hash> path, SignedNote checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int MOST_BYTES = 1_000_000;

    /** @throws FlawedLogException PROOF_MALFORMED if the extra is not base64 or the index below 0 */
    public LogProof {
        path = List.copyOf(path);
        if (StrictText.base64(extra).isEmpty() || index < 0) throw malformed("%d %s".formatted(index, extra));
    }

    /**
     * A receipt of an entry.
     *
     * @param extra what the application adds; may be empty
     * @param checkpoint of the tree that the inclusion is proved for
     * @throws FlawedLogException PROOF_MALFORMED if the checkpoint is of another size than the proof
     */
    public static LogProof of(InclusionProof proof, SignedNote checkpoint, byte[] extra) {
        var size = Checkpoint.parse(checkpoint.text()).size();
        if (size != proof.size()) throw malformed("a proof for %d of %d leaves".formatted(proof.size(), size));
        return new LogProof(StrictText.base64(extra), proof.index(), proof.path(), checkpoint);
    }

    /**
     * The receipt that these bytes are.
     *
     * @throws FlawedLogException PROOF_MALFORMED if they are none or are more than 1,000,000; NOTE_MALFORMED if what follows the empty
     *     line is no signed note
     */
    public static LogProof parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw malformed(bytes.length + " bytes");
        var text = StrictText.utf8(bytes).orElseThrow(() -> malformed("bytes that are no text"));
        var split = text.indexOf("\n\n");
        if (split < 0) throw malformed(text);
        var lines = new ArrayList<>(Arrays.asList(text.substring(0, split).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER) || lines.isEmpty()) throw malformed(text);
        var extra = "";
        if (lines.getFirst().startsWith(EXTRA)) {
            extra = lines.removeFirst().substring(EXTRA.length());
            if (extra.isEmpty() || lines.isEmpty()) throw malformed(text);
        }
        return new LogProof(
                extra, index(lines.removeFirst()), path(lines), SignedNote.parse(text.substring(split + 2)));
    }

    private static long index(String line) {
        if (!line.startsWith(INDEX)) throw malformed(line);
        return StrictText.decimal(line.substring(INDEX.length())).orElseThrow(() -> malformed(line));
    }

    private static List<Hash> path(List<String> lines) {
        if (lines.size() >= Long.SIZE) throw malformed(lines.size() + " hashes");
        return lines.stream()
                .map(it -> Hash.ofBase64(it).orElseThrow(() -> malformed(it)))
                .toList();
    }

    private static FlawedLogException malformed(String got) {
        return new FlawedLogException(LogFlaw.PROOF_MALFORMED, got);
    }

    /**
     * The checkpoint by which this entry is in the log. Whoever knows later checkpoints has yet to see that they keep this one.
     *
     * @throws FlawedLogException as {@link LogKeys#open}, or NOT_INCLUDED if the entry is another or stands elsewhere
     */
    public Checkpoint check(LogKeys log, byte[] entry) {
        var signed = log.open(checkpoint);
        if (!new InclusionProof(index, signed.size(), path).proves(Hash.ofLeaf(entry), signed.root())) {
            throw new FlawedLogException(LogFlaw.NOT_INCLUDED, "entry %d of %d".formatted(index, signed.size()));
        }
        return signed;
    }

    /** The bytes that {@link #extra} stands for, empty if nothing was added. */
    public byte[] extraBytes() {
        return StrictText.base64(extra).orElseThrow();
    }

    /** The receipt in UTF-8, as it is kept in a file. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The receipt, ending with the newline of its last signature. */
    @Override
    public String toString() {
        var added = extra.isEmpty() ? "" : EXTRA + extra + "\n";
        var hashes = path.stream().map(it -> it.base64() + "\n").collect(Collectors.joining());
        return HEADER + "\n" + added + INDEX + index + "\n" + hashes + "\n" + checkpoint;
    }
}
