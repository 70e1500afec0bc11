package app.laurel.ratelimit;

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
import org.springframework.transaction.TransactionException;

/**
 * The limits as this node knows them: read again when they are three seconds old, by one thread while the others go on. Where the
 * database does not answer, the last known ones hold.
 */
@Component
class KnownSettings {
    private static final Logger LOG = LoggerFactory.getLogger(KnownSettings.class);
    private static final Duration GOOD_FOR = Duration.ofSeconds(3);

    private record Known(Map<Limit, Integer> permits, Instant at) {
        boolean isOldAt(Instant now) {
            return Duration.between(at, now).abs().compareTo(GOOD_FOR) >= 0;
        }
    }

    private final Settings settings;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known;

    KnownSettings(Settings settings, InitialLimits initial, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.known = new Known(permitsOf(initial), Instant.EPOCH);
    }

    int permits(Limit limit) {
        var now = clock.instant();
        if (known.isOldAt(now) && reading.tryLock()) {
            try {
                known = new Known(read(), now);
            } finally {
                reading.unlock();
            }
        }
        return known.permits().getOrDefault(limit, limit.defaultPermits());
    }

    private Map<Limit, Integer> read() {
        try {
            var permits = new EnumMap<Limit, Integer>(Limit.class);
            settings.list().forEach(it -> permits.put(it.limit(), it.permits()));
            return permits;
        } catch (DataAccessException | TransactionException noAnswer) {
            LOG.warn("The limits could not be read again; the last known ones hold: {}", noAnswer.getMessage());
            return known.permits();
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
