package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the installation. There is always somebody: the last host cannot go. */
@Service
@Transactional(readOnly = true)
public class Hosts {
    private static final String HOST = "HOST";

    private final HostStore store;
    private final Accounts accounts;
    private final SecondPerson secondPerson;
    private final RecentProofs proofs;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Seven: a change of hosts is proved, put on record, and mailed to all hosts. */
    Hosts(
            HostStore store,
            Accounts accounts,
            SecondPerson secondPerson,
            RecentProofs proofs,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.secondPerson = secondPerson;
        this.proofs = proofs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All hosts, by mail address. */
    public List<Account> list(Host by) {
        return accounts.listHosts();
    }

    /** The hosts of whom one has to be the second person, because no moderator can, without those who cannot either. */
    public List<Account> listCalled(Proposal proposal) {
        var called = secondPerson.listCalledHosts(proposal, clock.instant()).stream()
                .map(Officer::account)
                .toList();
        return called.isEmpty()
                ? List.of()
                : accounts.listHosts().stream()
                        .filter(it -> called.contains(it.id()))
                        .toList();
    }

    /**
     * Makes the person of this address a host; false where the person was one already.
     *
     * @throws ProofNeeded if a second factor has to be shown first
     */
    @Transactional
    public boolean name(Host by, MailAddress mail) {
        proofs.require(by.account());
        var account = accounts.open(mail);
        if (store.listLocked().contains(account.id())) return false;
        store.add(account.id(), by.account(), clock.instant());
        record(by, "installation.host-made", account.id(), null, HOST);
        events.publishEvent(new HostActed(by.account(), "installation.host-made", mail.value()));
        return true;
    }

    /**
     * Takes the installation out of a host's hands, also out of one's own; false for the last host, who stays.
     *
     * @throws ProofNeeded if a second factor has to be shown first
     */
    @Transactional
    public boolean withdraw(Host by, AccountId account) {
        proofs.require(by.account());
        var hosts = store.listLocked();
        if (!hosts.contains(account)) return true;
        if (hosts.size() == 1) return false;
        record(by, "installation.host-withdrawn", account, HOST, null);
        var mail = accounts.get(account).mail().value();
        events.publishEvent(new HostActed(by.account(), "installation.host-withdrawn", mail));
        store.withdraw(account);
        return true;
    }

    private void record(Host by, String act, AccountId account, @Nullable String before, @Nullable String after) {
        audit.record(
                new Act(null, by.account(), act, "account/" + account, null, Map.of()).changing("role", before, after));
    }
}
