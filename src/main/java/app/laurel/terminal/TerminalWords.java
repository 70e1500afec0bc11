package app.laurel.terminal;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.count.exact.UncountableException;
import app.laurel.credential.CredentialFacts;
import app.laurel.credential.FlawWords;
import app.laurel.credential.Verdict;
import app.laurel.tally.document.UnusableRulesException;
import java.util.Objects;

/** The sentences that people read in a terminal, in their language. */
final class TerminalWords {
    private static final Texts TEXTS = new Texts();

    private final Language language;

    TerminalWords(Language language) {
        this.language = language;
    }

    /** The sentence; figures stay as exact as they are. */
    String of(Sentence sentence) {
        var arguments = sentence.arguments().stream()
                .map(it -> it instanceof Sentence part ? of(part) : Objects.toString(it))
                .toArray();
        return TEXTS.get(language, "tally.cli." + sentence.key(), arguments);
    }

    String of(String key, Object... arguments) {
        return of(Sentence.of(key, arguments));
    }

    /** Why nothing can be counted. */
    String of(UncountableException refused) {
        return TEXTS.get(
                language,
                "tally.obstacle." + refused.obstacle(),
                refused.arguments().stream().map(Objects::toString).toArray());
    }

    /** What is wrong with the rules document. */
    String of(UnusableRulesException refused) {
        return TEXTS.get(
                language, "tally.rules." + refused.kind(), refused.arguments().toArray());
    }

    /** What is wrong with a credential; and where another that it needs is to blame, what is wrong with that. */
    String of(Verdict.Flawed flawed) {
        return FlawWords.of(TEXTS, language, flawed);
    }

    /** What a good credential says. */
    String of(CredentialFacts facts) {
        var subject = facts.subject().isEmpty() ? of("credential.nobody") : FlawWords.shown(facts.subject());
        var key = facts.isByIssuer() ? "credential.good" : "credential.unchanged";
        return of(key, FlawWords.shown(facts.issuer()), subject, FlawWords.shown(String.join(", ", facts.keys())));
    }

    /** What is wrong, and where. */
    String of(UnusableInputException unusable) {
        var what = of(unusable.reason());
        return unusable.line() == 0 ? what : of("line", unusable.line(), what);
    }
}
