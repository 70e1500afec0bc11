package app.laurel.community;

/** What came of founding a community. */
public sealed interface FoundingOutcome {
    /** It exists now. */
    record Founded(Community community) implements FoundingOutcome {}

    /** Another community has this name in addresses. */
    record SlugTaken(String slug) implements FoundingOutcome {}
}
