package app.laurel.result;

import java.time.Instant;

/** What came of signing a result. */
public sealed interface SignOutcome {
    /**
     * The signature stands.
     *
     * @param signatures how many there are now
     * @param published whether the result came out with it, because its moment had passed
     */
    record Signed(int signatures, boolean published) implements SignOutcome {
        Signed(int signatures) {
            this(signatures, false);
        }
    }

    /** This moderator has signed already; it takes another one. */
    record SignedAlready() implements SignOutcome {}

    /**
     * The moderator came into office after the rules of the year were fixed.
     *
     * @param maySignFrom when everybody could have read of it for three days
     */
    record CameLater(Instant maySignFrom) implements SignOutcome {}

    /** A signature carries a public name, which the moderator has not chosen. */
    record NameMissing() implements SignOutcome {}

    /**
     * Another signed first, and this moderator cannot be the second.
     *
     * @param key of the text that says why
     */
    record Prevented(String key) implements SignOutcome {}

    /** There is another count by now: look at it before signing. */
    record AnotherCount() implements SignOutcome {}

    /** Nothing is counted yet, or not every category. */
    record NotCounted() implements SignOutcome {}

    /** What is published stays as it is. */
    record AlreadyPublished() implements SignOutcome {}
}
