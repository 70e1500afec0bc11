package app.laurel.community.passkey;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.community.FactorChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of accounts: lists and removes them. A removed passkey opens nothing from that moment. */
@Service
@Transactional(readOnly = true)
public class Passkeys {
    private final PasskeyStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Passkeys(PasskeyStore store, AuditTrail audit, ApplicationEventPublisher events) {
        this.store = store;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the account's holder has one. */
    public boolean has(AccountId account) {
        return store.has(account);
    }

    /** Those of an account, the newest first. */
    public List<Passkey> list(AccountId account) {
        return store.list(account);
    }

    /** Removes one of the account's passkeys; false if it has no such passkey. */
    @Transactional
    public boolean remove(AccountId account, long id) {
        var label = store.list(account).stream()
                .filter(it -> it.id() == id)
                .map(Passkey::label)
                .findFirst();
        if (!store.remove(account, id)) return false;
        record(account, "community.passkey-removed");
        events.publishEvent(new FactorChanged(account, FactorChanged.Change.PASSKEY_REMOVED, label.orElse("")));
        return true;
    }

    /** Removes all passkeys of an account whose holder lost them. */
    @Transactional
    public void removeAll(AccountId account) {
        store.removeAll(account);
    }

    /** Removes those that were added at this moment or later. */
    @Transactional
    public void removeAddedSince(AccountId account, Instant since) {
        for (var passkey : store.list(account)) {
            if (passkey.addedAt().isBefore(since)) continue;
            store.remove(account, passkey.id());
            record(account, "community.passkey-removed");
        }
    }

    /** Notes that one was added in this transaction. */
    void noteAdded(AccountId account, String label) {
        record(account, "community.passkey-added");
        events.publishEvent(new FactorChanged(account, FactorChanged.Change.PASSKEY_ADDED, label));
    }

    private void record(AccountId account, String act) {
        audit.record(new Act(null, account, act, "account/" + account, null, Map.of()));
    }
}
