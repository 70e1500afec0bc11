package app.laurel.community;

/** What came of changing a limit. */
public sealed interface LimitOutcome {
    /** It holds on every node within seconds. */
    record Changed() implements LimitOutcome {}

    /** Nothing visible was written as a reason. */
    record NoReason() implements LimitOutcome {}

    /**
     * The number cannot be set.
     *
     * @param most the largest that can; the smallest is 1
     */
    record OutOfBounds(int most) implements LimitOutcome {}
}
