package app.laurel.result;

import app.laurel.base.id.CategoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that a category is counted by one run at a time, on whatever node, and that everybody sees how far it is. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CountRun {
    /** A run without a heartbeat for so long has died with its node. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RunStore store;
    private final Clock clock;

    CountRun(RunStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The right to count; empty if somebody else has it. */
    Optional<UUID> begin(CategoryId category) {
        var run = UUID.randomUUID();
        return store.begin(category, run, clock.instant(), stale()) ? Optional.of(run) : Optional.empty();
    }

    /**
     * Records that the run is alive.
     *
     * @throws IllegalStateException if another run took over in the meantime
     * @throws CountCancelledException if a moderator stopped it
     */
    void beat(CategoryId category, UUID run, RunProgress progress) {
        if (!store.beat(category, run, progress, clock.instant())) {
            throw new IllegalStateException("this count of category " + category + " was taken over by another");
        }
        if (find(category).filter(RunProgress::cancelled).isPresent()) throw new CountCancelledException();
    }

    /** Asks the run that is going on to stop; false if there is none. */
    boolean cancel(CategoryId category) {
        return store.cancel(category, stale());
    }

    void end(CategoryId category, UUID run) {
        store.end(category, run);
    }

    /** How far the run is that is going on now. */
    Optional<RunProgress> find(CategoryId category) {
        return Optional.ofNullable(list(List.of(category)).get(category));
    }

    /** The same of several; only those that are going on. */
    Map<CategoryId, RunProgress> list(Collection<CategoryId> categories) {
        return store.list(categories, stale());
    }

    private Instant stale() {
        return clock.instant().minus(PATIENCE);
    }
}
