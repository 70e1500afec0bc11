package app.laurel.ledger.merkle;

import java.util.List;

/**
 * What a log says of itself: how many entries it has, and the root of their tree (C2SP tlog-checkpoint).
 *
 * @param origin which log
 * @param extensions further lines that mean nothing here; none are written by us
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
    private static final int MANDATORY = 3;

    /** @throws FlawedLogException CHECKPOINT_MALFORMED if a line is empty or more than one, or a log without entries has a root */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        var areLines = isLine(origin) && extensions.stream().allMatch(Checkpoint::isLine);
        if (!areLines || size < 0 || (size == 0 && !root.equals(Hash.EMPTY_ROOT))) {
            throw malformed("%s %d %s %s".formatted(origin, size, root, extensions));
        }
    }

    /** What a log says of a tree. */
    public static Checkpoint of(String origin, Tree tree) {
        return new Checkpoint(origin, tree.size(), tree.root(), List.of());
    }

    /**
     * What the text of a note says. Whether it may be believed is for {@link LogKeys#open} to find out.
     *
     * @throws FlawedLogException CHECKPOINT_MALFORMED if it is no checkpoint
     */
    static Checkpoint parse(String text) {
        if (!text.endsWith("\n")) throw malformed(text);
        var lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < MANDATORY) throw malformed(text);
        var size = StrictText.decimal(lines.get(1)).orElseThrow(() -> malformed(text));
        var root = Hash.ofBase64(lines.get(2)).orElseThrow(() -> malformed(text));
        return new Checkpoint(lines.getFirst(), size, root, lines.subList(MANDATORY, lines.size()));
    }

    private static boolean isLine(String line) {
        return !line.isEmpty() && line.chars().allMatch(it -> it >= ' ');
    }

    private static FlawedLogException malformed(String got) {
        return new FlawedLogException(LogFlaw.CHECKPOINT_MALFORMED, got);
    }

    /**
     * Whether a later checkpoint of the same log keeps every entry of this one, which a path of hashes shows as in
     * {@link ConsistencyProof}. After a log without entries anything may come, and the path is empty.
     */
    public boolean isKeptBy(Checkpoint later, List<Hash> path) {
        if (!origin.equals(later.origin)) return false;
        if (size == 0) return path.isEmpty();
        return new ConsistencyProof(size, later.size, path).proves(root, later.root);
    }

    /** The text to sign. */
    public String text() {
        var text = new StringBuilder()
                .append(origin)
                .append('\n')
                .append(size)
                .append('\n')
                .append(root.base64())
                .append('\n');
        extensions.forEach(it -> text.append(it).append('\n'));
        return text.toString();
    }

    /** The signed checkpoint, as it is published. */
    public SignedNote sign(List<NoteSigner> signers) {
        return SignedNote.sign(text(), signers);
    }
}
