package app.laurel.issuing.web;

import app.laurel.credential.CredentialFacts;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check, as the page says it.
 *
 * @param look class of the box: {@code good}, {@code bad}, or empty where it is neither
 * @param facts what a good credential says; null where nothing of it may be believed
 * @param proof path of the award's page of proof; empty where it is no award of ours
 */
public record VerifyAnswer(
        String look, String title, String text, @Nullable CredentialFacts facts, String proof) {
    /** The addresses of the keys that signed. */
    public String keys() {
        return facts == null ? "" : String.join(", ", facts.keys());
    }
}
