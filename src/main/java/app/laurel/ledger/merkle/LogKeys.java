package app.laurel.ledger.merkle;

import java.util.Set;

/**
 * Which log somebody means, and whose word they take for it. Several keys where a key was replaced: each of them is enough.
 *
 * @param origin the first line of the log's checkpoints
 */
public record LogKeys(String origin, Set<VerifierKey> keys) {
    public LogKeys {
        keys = Set.copyOf(keys);
    }

    /**
     * The checkpoint in a note, if it is of this log.
     *
     * @throws FlawedLogException NOT_SIGNED or SIGNATURE_WRONG as {@link SignedNote#signers}, CHECKPOINT_MALFORMED, or OTHER_LOG
     */
    public Checkpoint open(SignedNote note) {
        note.signers(keys);
        var checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) throw new FlawedLogException(LogFlaw.OTHER_LOG, checkpoint.origin());
        return checkpoint;
    }
}
