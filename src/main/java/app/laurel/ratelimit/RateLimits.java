package app.laurel.ratelimit;

import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Service;

/** All limits behind one question: may this caller once more? */
@Service
public class RateLimits {
    private final QuickBuckets quick;
    private final SharedBuckets shared;
    private final KnownSettings known;
    private final Settings settings;
    private final Fingerprints fingerprints;
    private final Clock clock;
    private final Map<Limit, LongAdder> refusals = new EnumMap<>(Limit.class);

    RateLimits(
            QuickBuckets quick,
            SharedBuckets shared,
            KnownSettings known,
            Settings settings,
            Fingerprints fingerprints,
            Clock clock) {
        this.quick = quick;
        this.shared = shared;
        this.known = known;
        this.settings = settings;
        this.fingerprints = fingerprints;
        this.clock = clock;
        for (var limit : Limit.values()) refusals.put(limit, new LongAdder());
    }

    /**
     * Takes one permit of the limit, or says when there is one again. Where the limit holds across nodes this writes to the
     * database: within the caller's transaction if there is one, which then must not be read-only.
     *
     * @throws IllegalArgumentException if the limit counts by an account or address that the caller does not have
     */
    public Decision take(Limit limit, Caller caller) {
        for (var counted : caller.countedBy(limit)) {
            if (take(limit, counted) instanceof Decision.Refused refused) {
                refusalsOf(limit).increment();
                return refused;
            }
        }
        return new Decision.Allowed();
    }

    /** How often this node refused by the limit since its start. */
    public long countRefusals(Limit limit) {
        return refusalsOf(limit).sum();
    }

    private LongAdder refusalsOf(Limit limit) {
        return Objects.requireNonNull(refusals.get(limit));
    }

    private Decision take(Limit limit, Counted counted) {
        var fingerprint = fingerprints.of(limit, counted);
        var permits = known.permits(limit) * counted.share();
        return limit.holdsAcrossNodes()
                ? shared.take(fingerprint, limit, permits, clock.instant())
                : quick.take(fingerprint, limit, permits);
    }

    /**
     * Takes one permit of each limit, in this order, up to the first that refuses; what was taken before stays taken. Networks
     * come before addresses, so that nobody uses up another's address from a network that is at its end.
     */
    public Decision take(Caller caller, Limit... limits) {
        for (var limit : limits) {
            if (take(limit, caller) instanceof Decision.Refused refused) return refused;
        }
        return new Decision.Allowed();
    }

    /**
     * Gives the permit that this transaction took last back, for what turns out not to count.
     *
     * @param limit one that holds across nodes
     */
    public void giveBack(Limit limit, Caller caller) {
        caller.countedBy(limit).forEach(it -> shared.giveBack(fingerprints.of(limit, it)));
    }

    /**
     * Whether no permit of the limit is left; takes none.
     *
     * @param limit one that holds across nodes
     */
    public boolean isUsedUp(Limit limit, Caller caller) {
        return caller.countedBy(limit).stream()
                .anyMatch(it -> shared.isUsedUp(
                        fingerprints.of(limit, it),
                        known.permits(limit) * it.share(),
                        limit.period(),
                        clock.instant()));
    }

    /** The limits as they are now, in the order of {@link Limit}. */
    public List<LimitSetting> list() {
        return settings.list();
    }

    /**
     * Sets how often a limit allows; this node knows at the commit, every other a second later. Who may is for the caller to have checked and to have
     * written into the audit trail in the same transaction.
     *
     * @param permits 1 to {@link Limit#mostPermits}
     * @param reason at most 500 characters
     * @throws IllegalArgumentException if the permits are out of bounds
     */
    public void change(AccountId by, Limit limit, int permits, String reason) {
        settings.change(by, limit, permits, reason);
    }
}
