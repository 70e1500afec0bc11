package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By which mail address each account is known, and how that changes: one change of an account after the other, each on record. */
@Service
@Transactional(readOnly = true)
public class AccountAddresses {
    private final AccountStore store;
    private final AccountMoveStore moves;
    private final AuditTrail audit;
    private final Clock clock;

    AccountAddresses(AccountStore store, AccountMoveStore moves, AuditTrail audit, Clock clock) {
        this.store = store;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account's address, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MailAddress lock(AccountId account) {
        return store.lock(account).orElseThrow().mail();
    }

    /** Replaces the address by one that the person proved; false, and nothing changes, where another account has it. */
    @Transactional
    public boolean move(AccountId account, MailAddress mail) {
        return replace(account, mail, "community.address-changed");
    }

    /** Replaces the address by one that the account had before; false, and nothing changes, where another account has it. */
    @Transactional
    public boolean restore(AccountId account, MailAddress mail) {
        return replace(account, mail, "community.address-restored");
    }

    private boolean replace(AccountId account, MailAddress mail, String act) {
        if (lock(account).equals(mail)) return true;
        if (!moves.move(account, mail, clock.instant())) return false;
        audit.record(new Act(null, account, act, "account/" + account, null, Map.of()));
        return true;
    }
}
