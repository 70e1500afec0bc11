package app.laurel.community;

/** What came of asking for an act that takes two people. */
public sealed interface AskOutcome {
    /** The key of the text that says what came of it. */
    default String key() {
        return switch (this) {
            case Asked asked -> "community.ask.asked";
            case AskedAlready already -> "community.ask.already";
            case ReasonMissing missing -> "community.ask.no-reason";
            case NameMissing missing -> "community.confirm.no-name";
        };
    }

    /** It waits for the second person. */
    record Asked(Proposal proposal) implements AskOutcome {}

    /** The same is asked for already: it can be confirmed or withdrawn. */
    record AskedAlready(Proposal proposal) implements AskOutcome {}

    /** The reason is public and must be worth reading. */
    record ReasonMissing() implements AskOutcome {}

    /** Whoever acts for an award does so under a public name. */
    record NameMissing() implements AskOutcome {}
}
