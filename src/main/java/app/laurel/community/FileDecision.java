package app.laurel.community;

/** What came of bringing a file that takes two people. */
public sealed interface FileDecision {
    /** Two people decided on exactly this file. */
    record Decided(Decision decision) implements FileDecision {}

    /** It waits until another person in office brings the same. */
    record WaitsForSecond() implements FileDecision {}

    /** Whoever acts for an award does so under a public name. */
    record NameMissing() implements FileDecision {}

    /**
     * Another brought it, and this person cannot be the second.
     *
     * @param key of the text that says why
     */
    record Prevented(String key) implements FileDecision {}
}
