package app.laurel.community.factor;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import app.laurel.base.text.TypedCode;
import app.laurel.community.FactorChanged;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people show beside the mailed link or code: the six digits of an authenticator, each once. Wrong ones count by account, so
 * that whoever holds the mailbox guesses one with less than one chance in a thousand a year; codes on paper are too long to be
 * guessed and open when the authenticator is lost.
 */
@Service
@Transactional(readOnly = true)
public class SecondFactors {
    private static final int PAPER_CODES = 10;
    private static final int PAPER_BYTES = 10;
    private static final String SIX_DIGITS = "[0-9]{6}";

    private final FactorStore store;
    private final Seal seal;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(
            FactorStore store,
            Seal masterSeal,
            RateLimits limits,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.store = store;
        this.seal = masterSeal;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the account's holder has a second factor. */
    public boolean has(AccountId account) {
        return store.has(account);
    }

    /** A new secret, kept nowhere until {@link #add}. */
    public byte[] newSecret() {
        return bytes(Totp.SECRET_BYTES);
    }

    /** A secret as authenticators take it. */
    public static String shown(byte[] secret) {
        return Base32.encode(secret);
    }

    /**
     * Makes the secret the account's second factor, in the place of an earlier one, if the code shows that an authenticator holds it.
     *
     * @return the codes for paper, which are shown this once; empty if the code is not the secret's
     */
    @Transactional
    public Optional<List<String>> add(AccountId account, byte[] secret, String typed) {
        var now = clock.instant();
        var step = Totp.find(secret, plain(typed), now, 0);
        if (step.isEmpty()) return Optional.empty();
        store.put(account, seal.close(secret, context(account)), step.getAsLong(), now);
        var codes = Stream.generate(() -> paper(bytes(PAPER_BYTES)))
                .limit(PAPER_CODES)
                .toList();
        store.addRecovery(
                account, codes.stream().map(it -> Digests.sha256(plain(it))).toList());
        record(account, "community.factor-added");
        events.publishEvent(new FactorChanged(account, FactorChanged.Change.AUTHENTICATOR_ADDED, ""));
        return Optional.of(codes);
    }

    /** Whether this is a code of the account's authenticator that was not used before, or one of those on paper. */
    @Transactional
    public boolean prove(AccountId account, String typed) {
        var code = plain(typed);
        if (code.matches(SIX_DIGITS)) return proveBySixDigits(account, code);
        var proved = store.useRecovery(account, Digests.sha256(code));
        if (proved) record(account, "community.factor-paper-used");
        return proved;
    }

    /** Takes the authenticator and the codes on paper away; for whoever lost them all. */
    @Transactional
    public void removeAll(AccountId account) {
        store.remove(account);
    }

    /** Takes away, with its codes on paper, an authenticator that was added at this moment or later. */
    @Transactional
    public void removeAddedSince(AccountId account, Instant since) {
        if (!store.wasAddedSince(account, since)) return;
        store.remove(account);
        record(account, "community.factor-removed");
    }

    private boolean proveBySixDigits(AccountId account, String code) {
        var caller = Caller.at(Network.UNKNOWN).as(account);
        // why first: counted as wrong before it is looked at, so that many at once get no more guesses
        if (!(limits.take(Limit.WRONG_FACTORS_PER_ACCOUNT, caller) instanceof Decision.Allowed)) return false;
        var factor = store.lock(account);
        if (factor.isEmpty()) return false;
        var secret = seal.open(factor.get().sealed(), context(account));
        var step = Totp.find(secret, code, clock.instant(), factor.get().lastStep());
        if (step.isEmpty()) return false;
        store.use(account, step.getAsLong());
        limits.giveBack(Limit.WRONG_FACTORS_PER_ACCOUNT, caller);
        return true;
    }

    private void record(AccountId account, String act) {
        audit.record(new Act(null, account, act, "account/" + account, null, Map.of()));
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String paper(byte[] bytes) {
        return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String plain(String typed) {
        return typed.length() > 40 ? "" : TypedCode.plain(typed).toLowerCase(Locale.ROOT);
    }

    private static byte[] context(AccountId account) {
        return ("community_factor " + account).getBytes(StandardCharsets.UTF_8);
    }
}
