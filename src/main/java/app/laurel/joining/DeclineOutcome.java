package app.laurel.joining;

/** What came of not letting somebody in. */
public sealed interface DeclineOutcome {
    /** It was decided, now or before. */
    record Decided(RequestOutcome outcome) implements DeclineOutcome {}

    /** The person reads the reason, so there must be one. */
    record ReasonMissing() implements DeclineOutcome {}
}
