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

    private record Written(long at, AtomicLong unwritten, Set<String> lines) {}

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
        var fault = logger.getName() + place(failure);
        var now = nanoTime.getAsLong();
        var before = known.getIfPresent(fault);
        if (before != null && now - before.at() < MINUTE) {
            var line = MessageFormatter.arrayFormat(format, arguments).getMessage();
            if (before.lines().add(String.valueOf(line)) && before.lines().size() < MOST_LINES) {
                logger.log(
                        marker,
                        OnceAMinute.class.getName(),
                        Level.toLocationAwareLoggerInteger(level),
                        line,
                        null,
                        null);
            } else before.unwritten().incrementAndGet();
            return FilterReply.DENY;
        }
        var written = new Written(now, new AtomicLong(), ConcurrentHashMap.newKeySet());
        written.lines()
                .add(String.valueOf(
                        MessageFormatter.arrayFormat(format, arguments).getMessage()));
        known.put(fault, written);
        var unwritten = before == null ? 0 : before.unwritten().get();
        if (unwritten > 0) logger.warn("{} more like the next since it was last written", unwritten);
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
