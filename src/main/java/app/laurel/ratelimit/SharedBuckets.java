package app.laurel.ratelimit;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The limits that hold across nodes: one row for each caller. In no span as long as the limit's period is more taken than it
 * permits, whoever asks at once. Inside a transaction a take is part of it: what is rolled back was not taken.
 *
 * @see "src/docs/decisions/rate-limits.md"
 */
@Service
@Transactional
class SharedBuckets {
    private static final int PURGED_AT_ONCE = 500;

    private final RateLimitStore store;

    SharedBuckets(RateLimitStore store) {
        this.store = store;
    }

    Decision take(byte[] caller, Limit limit, int permits, Instant now) {
        var period = limit.period();
        if (store.take(caller, permits, period, now)) return new Decision.Allowed();
        store.ensure(caller, now.plus(period));
        if (store.take(caller, permits, period, now)) return new Decision.Allowed();
        return new Decision.Refused(limit, permits, endOf(caller, permits, period, now));
    }

    /** The row is this transaction's since it took from it, so the last take is its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    void giveBack(byte[] caller) {
        store.giveBack(caller);
    }

    boolean isUsedUp(byte[] caller, int permits, Duration period, Instant now) {
        return store.findOldest(caller, permits)
                .filter(it -> it.plus(period).isAfter(now))
                .isPresent();
    }

    /** Deletes some of the rows that count for nothing any more; true while there may be others. */
    boolean purge(Instant now) {
        return store.purge(now, PURGED_AT_ONCE) == PURGED_AT_ONCE;
    }

    private Instant endOf(byte[] caller, int permits, Duration period, Instant now) {
        return store.findOldest(caller, permits).map(it -> it.plus(period)).orElse(now);
    }
}
