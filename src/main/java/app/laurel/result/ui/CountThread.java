package app.laurel.result.ui;

import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.community.Moderator;
import app.laurel.result.CountOutcome;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Counts on a thread of its own, so that leaving the page does not stop the count. */
final class CountThread {
    private static final Logger LOG = LoggerFactory.getLogger(CountThread.class);

    private CountThread() {}

    /** Starts the count; the future's result is null where it failed. */
    static Future<@Nullable CountOutcome> start(Acting acting) {
        var by = acting.moderator().get();
        var category = acting.edition().only().id();
        var counting = new FutureTask<@Nullable CountOutcome>(() -> outcome(acting, by, category));
        Thread.ofVirtual().name("count-" + acting.edition().id()).start(counting);
        return counting;
    }

    /** Counts on this thread; null where it failed. */
    static @Nullable CountOutcome outcome(Acting acting, Moderator by, CategoryId category) {
        try {
            return acting.desk().count(by, category, Progress.NONE);
        } catch (AccessDeniedException refused) {
            return new CountOutcome.Refused();
        } catch (RuntimeException failed) {
            LOG.error("A count failed", failed);
            return null;
        }
    }
}
