package app.laurel.community;

/** What came of granting or withdrawing a role. */
public enum RoleOutcome {
    DONE,
    /** The member had the role already, or did not have it. */
    UNCHANGED,
    /** A community keeps at least one moderator. */
    LAST_MODERATOR
}
