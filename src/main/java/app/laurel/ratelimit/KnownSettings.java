package app.laurel.ratelimit;

import app.laurel.base.change.Changes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The limits as this node knows them: read again when something that is shown has changed, by one thread while the others go on.
 * Where the database does not answer, the last known ones hold.
 */
@Component
class KnownSettings {
    private static final Logger LOG = LoggerFactory.getLogger(KnownSettings.class);
    private static final Duration PAUSE_AFTER_NO_ANSWER = Duration.ofSeconds(3);
    private static final long NEVER_READ = -1;

    private record Known(Map<Limit, Integer> permits, long version) {}

    private final Settings settings;
    private final Changes changes;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known;
    private volatile Instant lastFailure = Instant.EPOCH;

    KnownSettings(
            Settings settings,
            InitialLimits initial,
            Changes changes,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
        this.known = new Known(permitsOf(initial), NEVER_READ);
        // why apart: the caller's transaction may have begun before the change, and would not see it
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    int permits(Limit limit) {
        if (isOld() && reading.tryLock()) {
            try {
                read();
            } finally {
                reading.unlock();
            }
        }
        return known.permits().getOrDefault(limit, limit.defaultPermits());
    }

    private boolean isOld() {
        return known.version() != changes.known()
                && Duration.between(lastFailure, clock.instant()).abs().compareTo(PAUSE_AFTER_NO_ANSWER) >= 0;
    }

    private void read() {
        // why first: what changes while it is read is read again
        var version = changes.known();
        try {
            var permits = new EnumMap<Limit, Integer>(Limit.class);
            apart.executeWithoutResult(status -> settings.list().forEach(it -> permits.put(it.limit(), it.permits())));
            known = new Known(permits, version);
        } catch (DataAccessException | TransactionException noAnswer) {
            lastFailure = clock.instant();
            LOG.warn("The limits could not be read again; the last known ones hold: {}", noAnswer.getMessage());
        }
    }

    private static Map<Limit, Integer> permitsOf(InitialLimits initial) {
        var permits = new EnumMap<Limit, Integer>(Limit.class);
        for (var limit : Limit.values()) {
            permits.put(limit, initial.permits(limit));
        }
        return permits;
    }
}
