package app.laurel.base.start;

import app.laurel.base.DatabaseFaults;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * While the database is away or overloaded, everything fails of the same cause. In place of a stack trace each, the log has one line
 * a second that says the cause and how many there were; any other fault is written whole once a minute.
 */
@Component
class QuietTrouble implements InitializingBean {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(QuietTrouble.class);

    @Override
    public void afterPropertiesSet() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext log)) return;
        var known = log.getTurboFilterList().stream().anyMatch(OneLineASecond.class::isInstance);
        if (!known) {
            log.addTurboFilter(new OneLineASecond());
            log.addTurboFilter(new OnceAMinute());
        }
        // why: the scheduler's threads end of it, and the runtime would print each trace past the log
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> LOG.error("{} ended", thread.getName(), failure));
    }

    /** Lets nothing through whose cause is that the database is away, and says so itself. */
    static final class OneLineASecond extends TurboFilter {
        private static final long SECOND = 1_000_000_000L;

        private final org.slf4j.Logger own = LoggerFactory.getLogger("app.laurel.database");
        private final AtomicLong last = new AtomicLong(System.nanoTime() - SECOND);
        private final AtomicLong unwritten = new AtomicLong();

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            var failure = thrown == null ? OnceAMinute.lastOf(arguments) : thrown;
            if (failure == null || !level.isGreaterOrEqual(Level.WARN) || !DatabaseFaults.isAway(failure)) {
                return FilterReply.NEUTRAL;
            }
            var count = unwritten.incrementAndGet();
            var before = last.get();
            var now = System.nanoTime();
            if (now - before >= SECOND && last.compareAndSet(before, now)) {
                unwritten.addAndGet(-count);
                own.warn(
                        "The database is away: {} ({} like it, the last from {})",
                        cause(failure),
                        count,
                        logger.getName());
            }
            return FilterReply.DENY;
        }

        private static String cause(Throwable failure) {
            var deepest = failure;
            while (deepest.getCause() != null) deepest = deepest.getCause();
            return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
        }
    }
}
