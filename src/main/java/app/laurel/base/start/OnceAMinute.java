package app.laurel.base.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;

/**
 * Lets a fault be written with its stack trace once a minute: whoever sends the same nonsense a thousand times, or meets the same
 * fault of ours, fills no disk. Until then the same line is not written again, and another line of the same fault without its trace;
 * the next trace says how many lines there were like it.
 */
final class OnceAMinute extends TurboFilter {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final String NAME = OnceAMinute.class.getName();
    private static final int MOST_KNOWN = 1_000;
    private static final int MOST_LINES = 100;

    private final LongSupplier nanoTime;
    private final Cache<String, Written> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    OnceAMinute() {
        this(System::nanoTime);
    }

    OnceAMinute(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** A fault, when it was written with its trace, and its lines since. */
    private record Written(long at, AtomicLong unwritten, Set<String> lines) {
        static Written of(String line, long now) {
            var written = new Written(now, new AtomicLong(), ConcurrentHashMap.newKeySet());
            written.lines.add(line);
            return written;
        }

        /** Counts what is not to be written. */
        boolean isNew(String line) {
            if (lines.size() < MOST_LINES && lines.add(line)) return true;
            unwritten.incrementAndGet();
            return false;
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        var failure = thrown == null ? lastOf(arguments) : thrown;
        if (failure == null || !level.isGreaterOrEqual(Level.WARN)) return FilterReply.NEUTRAL;
        var line =
                String.valueOf(MessageFormatter.arrayFormat(format, arguments).getMessage());
        var now = nanoTime.getAsLong();
        var fault = logger.getName() + place(failure);
        var before = known.getIfPresent(fault);
        if (before != null && now - before.at() < MINUTE) {
            if (before.isNew(line))
                logger.log(marker, NAME, Level.toLocationAwareLoggerInteger(level), line, null, null);
            return FilterReply.DENY;
        }
        known.put(fault, Written.of(line, now));
        if (before != null && before.unwritten().get() > 0) {
            logger.warn("{} more like the next since it was last written", before.unwritten());
        }
        return FilterReply.NEUTRAL;
    }

    /** What it was, and where the deepest cause came up. */
    private static String place(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        var trace = deepest.getStackTrace();
        return " %s at %s".formatted(deepest.getClass().getName(), trace.length == 0 ? "no place" : trace[0]);
    }

    /** A failure among a line's arguments, where slf4j takes it from. */
    static @Nullable Throwable lastOf(Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[arguments.length - 1] instanceof Throwable it
                ? it
                : null;
    }
}
