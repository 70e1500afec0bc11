package app.laurel.community;

/** What came of asking for an act that takes two people. */
public sealed interface AskOutcome {
    /** It waits for the second person. */
    record Asked(Proposal proposal) implements AskOutcome {}

    /** The same is asked for already: it can be confirmed or withdrawn. */
    record AskedAlready(Proposal proposal) implements AskOutcome {}

    /** The reason is public and must be worth reading. */
    record ReasonMissing() implements AskOutcome {}

    /** Whoever acts for an award does so under a public name. */
    record NameMissing() implements AskOutcome {}
}
