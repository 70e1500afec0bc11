package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an installation gets its first host: by a one-time token that only whoever started it can read. */
@Service
@Transactional(readOnly = true)
public class Installation {
    private final SetupStore store;
    private final HostStore hosts;
    private final CommunityStore communityStore;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    Installation(
            SetupStore store,
            HostStore hosts,
            CommunityStore communityStore,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.hosts = hosts;
        this.communityStore = communityStore;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody runs it and no community was founded yet. */
    public boolean isEmpty() {
        return !hosts.isAny() && communityStore.isEmpty();
    }

    /** Makes this the one token that is good, unless there is a host already; says whether it did. */
    @Transactional
    public boolean invite(byte[] tokenHash) {
        if (hosts.isAny()) return false;
        store.replace(tokenHash, clock.instant());
        return true;
    }

    /** Whether the token would still make a host. */
    public boolean isGood(byte[] tokenHash) {
        return store.exists(tokenHash) && !hosts.isAny();
    }

    /** Uses the token up: the person of this address is the first host. Empty when the token is not good any more. */
    @Transactional
    public Optional<Host> accept(byte[] tokenHash, MailAddress mail, String displayName) {
        if (!store.use(tokenHash) || hosts.isAny()) return Optional.empty();
        return Optional.of(makeFirstHost(mail, displayName));
    }

    /**
     * Makes the person of this address the first host, for tools that fill an empty installation.
     *
     * @throws IllegalStateException if there is a host already
     */
    @Transactional
    public Host makeFirstHost(MailAddress mail, String displayName) {
        if (hosts.isAny()) throw new IllegalStateException("this installation has a host already");
        var account = accounts.open(mail, displayName);
        accounts.rename(account.id(), displayName);
        hosts.add(account.id(), null, clock.instant());
        audit.record(new Act(null, null, "installation.host-made", "account/" + account.id(), null, Map.of()));
        return new Host(account.id());
    }
}
