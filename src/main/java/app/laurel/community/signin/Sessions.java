package app.laurel.community.signin;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In which browsers people are signed in. The database is asked at every request, so a session ended here stops at its next one,
 * on whichever node that arrives; it also ends after half an hour without use and twelve hours at the latest.
 */
@Service
@Transactional(readOnly = true)
public class Sessions {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration STEP = Duration.ofMinutes(1);

    private static final int NOTED = 100_000;

    private final SessionStore store;
    private final DeviceStore devices;
    private final EpochStore epochs;
    private final TransactionTemplate transaction;
    private final Cache<String, Instant> noted =
            Caffeine.newBuilder().maximumSize(NOTED).expireAfterWrite(STEP).build();
    private final Clock clock;

    Sessions(
            SessionStore store,
            DeviceStore devices,
            EpochStore epochs,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.devices = devices;
        this.epochs = epochs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A proof of now, for a caller who lets somebody in on other grounds. */
    AccountProof proofNow(AccountId account) {
        return epochs.now(account);
    }

    /** Begins one; false, and nothing begins, where all that was open under the account was ended after the proof. */
    @Transactional
    boolean begin(String session, AccountProof proof, String browser) {
        if (!epochs.lock(proof.account()).equals(proof)) return false;
        add(session, proof.account(), browser);
        return true;
    }

    /** Begins one on a device on which the person stays signed in; false, and nothing begins, where the device has ended. */
    @Transactional
    boolean begin(String session, AccountId account, String browser, long device) {
        epochs.lock(account);
        if (!devices.lock(account, device)) return false;
        add(session, account, browser);
        devices.bind(session, device);
        return true;
    }

    private void add(String session, AccountId account, String browser) {
        var now = clock.instant();
        store.forget(now.minus(LONGEST));
        store.add(session, account, browser, now);
    }

    /** A proof of now if the session stands; nobody ends it until the transaction does. For what is to stay longer than the session. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AccountProof> hold(String session, AccountId account) {
        var proof = epochs.lock(account);
        return isOpen(session, account) ? Optional.of(proof) : Optional.empty();
    }

    /**
     * Whether the session still stands; one that is in use has its use remembered, a heartbeat does not count as use. Where the use
     * cannot be written down, the session stands all the same.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean stands(String session, AccountId account, boolean inUse) {
        var now = clock.instant();
        if (inUse && !isNotedLately(session, now)) {
            noted.put(session, now);
            try {
                return see(session, account, now);
            } catch (RuntimeException cannotWrite) {
                if (!DatabaseFaults.isAway(cannotWrite)) throw cannotWrite;
            }
        }
        return isOpen(session, account); // why: each request asks, and a transaction would take three messages more
    }

    private boolean isOpen(String session, AccountId account) {
        var now = clock.instant();
        return store.stands(session, account, now.minus(LONGEST), now.minus(IDLE));
    }

    private boolean see(String session, AccountId account, Instant now) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> store.see(session, account, now.minus(LONGEST), now.minus(IDLE), now)));
    }

    /** Whether this node wrote down a use less than a minute ago. */
    private boolean isNotedLately(String session, Instant now) {
        var last = noted.getIfPresent(session);
        return last != null && Duration.between(last, now).abs().compareTo(STEP) < 0;
    }

    /** The browsers in which this account is signed in now, last used first. */
    public List<OpenSession> list(AccountId account) {
        Instant now = clock.instant();
        return store.list(account, now.minus(LONGEST), now.minus(IDLE));
    }

    /** In how many browsers anybody is signed in now, on whichever node. */
    public int countOpen() {
        var now = clock.instant();
        return store.countOpen(now.minus(LONGEST), now.minus(IDLE));
    }

    /** Ends one of this account's sessions by its key, and that the person stays signed in there; false when it had ended already or is another's. */
    @Transactional
    public boolean end(AccountId account, String key) {
        var hash = HexFormat.of().parseHex(key);
        epochs.lock(account);
        devices.removeOf(account, hash);
        return store.end(account, hash, clock.instant());
    }

    /** Ends all of this account's sessions but the one with this id, and that the person stays signed in elsewhere. */
    @Transactional
    public void endOthers(AccountId account, String session) {
        epochs.raise(account);
        devices.removeOthers(account, session);
        store.endOthers(account, session, clock.instant());
    }

    /** Ends all of this account's sessions, and that the person stays signed in anywhere. */
    @Transactional
    void endAll(AccountId account) {
        endOthers(account, "");
    }

    /** Moves the use of every session on by as much as the clock is about to jump. */
    @Transactional
    void carryAlong(Duration jump) {
        store.carryAlong(jump);
    }

    /** The key under which {@link #list} shows the session with this id. */
    public static String key(String session) {
        return HexFormat.of().formatHex(Secrets.hash(session));
    }
}
