package app.laurel.issuing;

/** What came of changing keys. */
public enum KeyOutcome {
    /** It holds. */
    DONE,
    /** The reason is public and must be worth reading. */
    REASON_MISSING,
    /** There is no such key, or nothing that it signed is good already. */
    GONE
}
