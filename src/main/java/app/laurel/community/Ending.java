package app.laurel.community;

/** How a membership came to its end. */
public enum Ending {
    /** The member left. */
    LEFT,
    /** Moderators removed the member. */
    REMOVED,
    /** The person erased the account. */
    ERASED
}
