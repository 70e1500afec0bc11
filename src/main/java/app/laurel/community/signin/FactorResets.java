package app.laurel.community.signin;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Accounts;
import app.laurel.community.FactorChanged;
import app.laurel.community.Host;
import app.laurel.community.HostActed;
import app.laurel.community.MailAddress;
import app.laurel.community.RecentProofs;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.Passkeys;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Help for people who lost their authenticator or passkeys: another person who runs the installation, or whoever is at its machine,
 * takes it away. It stands on record with its reason, is mailed to the person, and ends whatever is open under that name. What the
 * person adds then counts at once.
 */
@Service
@Transactional(readOnly = true)
public class FactorResets {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final HeldFactors held;
    private final FactorWaits waits;
    private final SecondFactors authenticators;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Accounts accounts;
    private final RecentProofs proofs;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    /** Nine: everything goes at once, on record and by mail. */
    FactorResets(
            HeldFactors held,
            FactorWaits waits,
            SecondFactors authenticators,
            Passkeys passkeys,
            Sessions sessions,
            Accounts accounts,
            RecentProofs proofs,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.held = held;
        this.waits = waits;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.accounts = accounts;
        this.proofs = proofs;
        this.audit = audit;
        this.events = events;
    }

    /**
     * By another host, who shows a second factor for it.
     *
     * @throws app.laurel.community.ProofNeeded if that has to be shown first
     */
    @Transactional
    public ResetOutcome reset(Host by, MailAddress mail, String reason) {
        proofs.require(by.account());
        var person = accounts.find(mail);
        if (person.isPresent() && person.get().id().equals(by.account())) return ResetOutcome.OWN;
        return reset(by.account(), mail, reason);
    }

    /** As {@link #reset}, from the command line of the machine itself. */
    @Transactional
    public ResetOutcome resetAtMachine(MailAddress mail, String reason) {
        return reset((AccountId) null, mail, reason);
    }

    private ResetOutcome reset(@Nullable AccountId by, MailAddress mail, String reason) {
        var said = PlainText.line(reason, LONGEST_REASON);
        if (said.length() < SHORTEST_REASON) return ResetOutcome.REASON_MISSING;
        var person = accounts.find(mail);
        if (person.isEmpty()) return ResetOutcome.UNKNOWN_PERSON;
        var account = person.get().id();
        if (!held.has(account) && waits.find(account).isEmpty()) return ResetOutcome.NOTHING_HELD;
        // why first: whoever adds a factor holds the account, too, and comes before this or finds the session ended
        sessions.endAll(account);
        authenticators.removeAll(account);
        passkeys.removeAll(account);
        waits.end(account);
        audit.record(new Act(null, by, "installation.factors-reset", "account/" + account, said, Map.of()));
        events.publishEvent(new FactorChanged(account, FactorChanged.Change.FACTORS_RESET, said));
        events.publishEvent(new HostActed(by, "installation.factors-reset", mail.value()));
        return ResetOutcome.DONE;
    }
}
