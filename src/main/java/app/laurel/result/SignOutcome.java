package app.laurel.result;

/** What came of signing a result. */
public sealed interface SignOutcome {
    /**
     * The signature stands.
     *
     * @param signatures how many there are now
     * @param published whether the result came out with it, because its moment had passed
     */
    record Signed(int signatures, boolean published) implements SignOutcome {}

    /** This moderator has signed already; it takes another one. */
    record SignedAlready() implements SignOutcome {}

    /** There is another count by now: look at it before signing. */
    record AnotherCount() implements SignOutcome {}

    /** Nothing is counted yet. */
    record NotCounted() implements SignOutcome {}

    /** What is published stays as it is. */
    record AlreadyPublished() implements SignOutcome {}
}
