package app.laurel.joining;

/** What came of asking to join, or of deciding about somebody who asked. */
public enum RequestOutcome {
    DONE,
    /** It stood like this before: asked already, or decided already. */
    UNCHANGED,
    /** The person is a member. */
    MEMBER_ALREADY
}
