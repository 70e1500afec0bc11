package app.laurel.community;

/** How a membership came to its end. */
public enum Ending {
    /** The member left. */
    LEFT,
    /** Moderators removed the member, who keeps the vote of a year whose roll was frozen by then. */
    REMOVED,
    /** The person erased the account. */
    ERASED
}
