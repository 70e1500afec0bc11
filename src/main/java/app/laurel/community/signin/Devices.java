package app.laurel.community.signin;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import app.laurel.community.signin.DeviceOutcome.JustUsed;
import app.laurel.community.signin.DeviceOutcome.Known;
import app.laurel.community.signin.DeviceOutcome.Unknown;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people who have a passkey stay signed in for thirty days. What their browser holds counts once and is replaced at its use; if
 * what was replaced comes back later, somebody has a copy, and the device ends for both. People in office do not stay signed in.
 */
@Service
@Transactional(readOnly = true)
public class Devices {
    static final Duration LAST = Duration.ofDays(30);
    /** How long a browser that opens several pages at once may send the replaced cookie again; it is told to try again, and not signed in. */
    static final Duration MOMENT = Duration.ofSeconds(10);

    private static final Pattern SECRETS = Pattern.compile("([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");

    private final DeviceStore store;
    private final SecretHashes hashes;
    private final HeldFactors held;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    Devices(
            DeviceStore store,
            SecretHashes hashes,
            HeldFactors held,
            Sessions sessions,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.hashes = hashes;
        this.held = held;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps the person of this session signed in on this device; empty where signing in takes a second factor, and where the session,
     * or all that opened the account at the proof, was ended meanwhile.
     */
    @Transactional
    Optional<String> begin(AccountProof proof, String session, String browser) {
        var account = proof.account();
        if (sessions.hold(session, account).filter(proof::equals).isEmpty()) return Optional.empty();
        if (held.mustShow(account)) return Optional.empty();
        var now = clock.instant();
        store.forget(now);
        var series = Secrets.token();
        var token = Secrets.token();
        store.bind(session, store.add(account, series, token, browser, now, now.plus(LAST)));
        return Optional.of(series + "." + token);
    }

    /** Lets a device in once more, or ends it. */
    @Transactional
    DeviceOutcome use(String shown) {
        var secrets = SECRETS.matcher(shown);
        if (!secrets.matches()) return new Unknown();
        var kept = store.lock(secrets.group(1));
        if (kept.isEmpty()) return new Unknown();
        var device = kept.get();
        var now = clock.instant();
        var token = hashes.of(secrets.group(2));
        if (!MessageDigest.isEqual(device.token(), token)) return old(device, token, now);
        if (!device.endsAt().isAfter(now) || held.mustShow(device.account())) {
            store.end(device.account(), device.id(), now);
            return new Unknown();
        }
        var next = Secrets.token();
        store.rotate(device.id(), next, now);
        return new Known(device.account(), device.id(), secrets.group(1) + "." + next);
    }

    /** Nothing but what was replaced just now comes from a second page of the same browser. */
    private DeviceOutcome old(DeviceStore.DeviceRow device, byte[] token, Instant now) {
        if (MessageDigest.isEqual(device.before(), token)
                && now.isBefore(device.usedAt().plus(MOMENT))) {
            return new JustUsed();
        }
        var account = device.account();
        store.end(account, device.id(), now);
        audit.record(new Act(null, account, "community.device-copied", "account/" + account, null, Map.of()));
        return new Unknown();
    }

    /** The devices of an account, last used first. */
    public List<Device> list(AccountId account) {
        return store.list(account, clock.instant());
    }

    /** Ends one of this account's devices, and what is open there; false when it had ended already or is another's. */
    @Transactional
    public boolean end(AccountId account, long id) {
        return store.end(account, id, clock.instant());
    }

    /** Ends the device whose cookie this browser sends; does nothing for any other cookie. */
    @Transactional
    void end(String shown) {
        var secrets = SECRETS.matcher(shown);
        if (!secrets.matches()) return;
        store.lock(secrets.group(1)).ifPresent(it -> store.end(it.account(), it.id(), clock.instant()));
    }
}
