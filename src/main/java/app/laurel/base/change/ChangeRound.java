package app.laurel.base.change;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second what other nodes have changed: on each node, so that a page costs its readers no question. Where the database
 * does not answer this node, others may go on changing things, and {@link Changes#hasLookedLately} says so.
 */
@Component
class ChangeRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeRound.class);

    private static final String THREAD = "changes";

    private final Changes changes;
    private volatile @Nullable ScheduledExecutorService clockwork;

    ChangeRound(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void start() {
        var begun = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(THREAD).factory());
        begun.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
        clockwork = begun;
    }

    @Override
    public void stop() {
        var running = clockwork;
        if (running != null) running.shutdownNow();
        clockwork = null;
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    private void look() {
        try {
            changes.look();
        } catch (RuntimeException noAnswer) {
            LOG.debug("What other nodes changed could not be asked", noAnswer);
        }
    }
}
