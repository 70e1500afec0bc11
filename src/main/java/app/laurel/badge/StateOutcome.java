package app.laurel.badge;

/** What came of changing a badge's state. */
public enum StateOutcome {
    /** Storefronts show it within ten minutes. */
    CHANGED,
    /** The reason is public and must be worth reading. */
    REASON_MISSING,
    /** A revoked award stays revoked. */
    REVOKED_FOR_GOOD
}
