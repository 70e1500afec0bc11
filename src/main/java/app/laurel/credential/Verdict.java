package app.laurel.credential;

import java.util.List;

/** What came of checking a credential. */
public sealed interface Verdict {
    /** Everything that can be checked was checked and is in order. */
    record Good(CredentialFacts facts) implements Verdict {}

    /**
     * Not accepted.
     *
     * @param arguments what the flaw speaks of; one of them may be what is wrong with another credential that this one needs
     */
    record Flawed(Flaw flaw, List<Object> arguments) implements Verdict {}
}
