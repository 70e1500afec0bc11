package app.laurel.community;

/** What came of removing a member. */
public sealed interface RemovalOutcome {
    /** The membership has ended, and the person is barred. */
    record Removed() implements RemovalOutcome {}

    /** It takes two people, and this is what came of asking; or the reason is missing. */
    record Waits(AskOutcome asked) implements RemovalOutcome {}

    /**
     * Whoever asks takes no part in such a decision.
     *
     * @param key of the text that says why
     */
    record Prevented(String key) implements RemovalOutcome {}

    /** The person moderates the community: two people take that office away first. */
    record InOffice() implements RemovalOutcome {}
}
