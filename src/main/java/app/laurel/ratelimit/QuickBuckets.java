package app.laurel.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The limits of this node's memory: a bucket for each caller. It begins full and refills evenly, so nobody waits longer than
 * a permit takes to grow back. A bucket that was not touched for the limit's period is full again and forgotten.
 *
 * @see "src/docs/decisions/rate-limits.md"
 */
@Component
class QuickBuckets {
    /** At about 300 bytes each some 30 MB; a real last hour has a tenth as many callers in a minute. */
    private static final int MOST_BUCKETS = 100_000;

    /** A limit that was changed begins with new buckets. */
    private record Key(ByteBuffer caller, int permits, Duration period) {}

    private final Clock clock;
    private final TimeMeter meter;
    private final Cache<Key, Bucket> buckets;

    QuickBuckets(Clock clock) {
        this.clock = clock;
        this.meter = new ClockMeter(clock);
        Ticker ticker = meter::currentTimeNanos;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .ticker(ticker)
                .expireAfter(Expiry.<Key, Bucket>accessing((key, bucket) -> key.period()))
                .build();
    }

    Decision take(byte[] caller, Limit limit, int permits) {
        var bucket = buckets.get(new Key(ByteBuffer.wrap(caller), permits, limit.period()), this::full);
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return new Decision.Allowed();
        Instant endsAt = clock.instant().plusNanos(probe.getNanosToWaitForRefill());
        return new Decision.Refused(limit, permits, endsAt);
    }

    private Bucket full(Key key) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(key.permits()).refillGreedy(key.permits(), key.period()))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** The application's clock as Bucket4j reads it; good until the year 2262. */
    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
