package app.laurel.issuing.web;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.credential.CredentialFacts;
import app.laurel.credential.Flaw;
import app.laurel.credential.FlawWords;
import app.laurel.credential.Verdict;
import app.laurel.issuing.Issuer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts a verdict into words. That something is signed and unchanged says little where it was not issued here: anybody can sign in a
 * name of their own.
 */
@Component
class VerifyWords {
    private final Texts texts;
    private final Issuer issuer;

    VerifyWords(Texts texts, Issuer issuer) {
        this.texts = texts;
        this.issuer = issuer;
    }

    VerifyAnswer of(Verdict verdict, Language language) {
        return switch (verdict) {
            case Verdict.Good good -> good(good.facts(), language);
            case Verdict.Flawed flawed ->
                new VerifyAnswer("bad", text(language, "bad"), flaw(flawed, language), null, "");
        };
    }

    /** Nothing was checked. */
    VerifyAnswer unchecked(String why, Language language) {
        return new VerifyAnswer("", text(language, "unchecked"), why, null, "");
    }

    private VerifyAnswer good(CredentialFacts facts, Language language) {
        if (facts.issuer().equals(issuer.did())) {
            var proof = code(facts).map(it -> "/" + language.tag() + "/v/" + it).orElse("");
            return answer("good", language, "good", facts, proof);
        }
        return answer("", language, facts.isByIssuer() ? "elsewhere" : "unchanged", facts, "");
    }

    private VerifyAnswer answer(String look, Language language, String key, CredentialFacts facts, String proof) {
        return new VerifyAnswer(look, text(language, key), text(language, key + ".text", issuer.host()), facts, proof);
    }

    private Optional<AwardCode> code(CredentialFacts facts) {
        return facts.id().startsWith(issuer.awards())
                ? AwardCode.find(facts.id().substring(issuer.awards().length()))
                : Optional.empty();
    }

    private String flaw(Verdict.Flawed flawed, Language language) {
        var arguments = FlawWords.arguments(texts, language, flawed);
        if (flawed.flaw() == Flaw.NO_DOCUMENT) return text(language, "no-document", arguments);
        if (flawed.flaw() == Flaw.REVOKED) return text(language, "put-aside");
        return FlawWords.of(texts, language, flawed);
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.get(language, "issuing.verify." + key, arguments);
    }
}
