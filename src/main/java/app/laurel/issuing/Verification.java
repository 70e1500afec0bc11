package app.laurel.issuing;

import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.credential.CredentialCheck;
import app.laurel.credential.Flaw;
import app.laurel.credential.Verdict;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks credentials for strangers, with what this installation publishes and nothing else. Of its own awards it knows more than a
 * status list tells: that one is set aside for now, or declined by its shop.
 */
@Component
public class Verification {
    private final CredentialCheck check;
    private final Issuer issuer;
    private final Badges badges;

    Verification(OwnDocuments documents, Issuer issuer, Badges badges, Clock clock) {
        this.issuer = issuer;
        this.badges = badges;
        check = new CredentialCheck(documents, clock);
    }

    /** What comes of checking what is in a file, or was pasted. */
    public Verdict of(byte[] file) {
        var verdict = check.of(file);
        return verdict instanceof Verdict.Good(var facts) && isSetAside(facts.id())
                ? new Verdict.Flawed(Flaw.SUSPENDED, List.of())
                : verdict;
    }

    private boolean isSetAside(String id) {
        return Optional.of(id)
                .filter(it -> it.startsWith(issuer.awards()))
                .flatMap(it -> AwardCode.find(it.substring(issuer.awards().length())))
                .flatMap(badges::find)
                .filter(it -> !it.state().praises())
                .isPresent();
    }
}
