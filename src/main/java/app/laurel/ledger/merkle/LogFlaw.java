package app.laurel.ledger.merkle;

/** Why something that claims to come from a log is not accepted. Whoever explains it to people does so in their language. */
public enum LogFlaw {
    /** A text that is no signed note, or is longer than any that is read. */
    NOTE_MALFORMED,
    /** A text that is no verifier key of Ed25519, or whose hash is not that of the key. */
    KEY_MALFORMED,
    /** A signature under the name of a known key that this key did not make: the text was changed after it was signed. */
    SIGNATURE_WRONG,
    /** No signature of a key that is known. */
    NOT_SIGNED,
    /** A signed text that is no checkpoint. */
    CHECKPOINT_MALFORMED,
    /** A checkpoint of another log. */
    OTHER_LOG,
    /** A path that no tile or bundle has. */
    PATH_MALFORMED,
    /** Bytes that are not the tile of their path. */
    TILE_MALFORMED,
    /** Bytes that are not the entry bundle of their path. */
    BUNDLE_MALFORMED,
    /** A text that is no tlog-proof. */
    PROOF_MALFORMED,
    /** A proof that does not lead from this entry to the root of its checkpoint. */
    NOT_INCLUDED
}
