package app.laurel.edition;

import app.laurel.base.id.EditionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that a date has come, once for the whole installation, and tells the other modules. What an edition allows never waits
 * for this: it follows from the clock.
 */
@Service
public class Milestones {
    private final EditionStore editions;
    private final MilestoneStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Milestones(EditionStore editions, MilestoneStore store, ApplicationEventPublisher events, Clock clock) {
        this.editions = editions;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes every milestone of the edition that has come and is not noted, in the order of the year, and publishes its event
     * within the same transaction. Called again, or by another node, or for a year that was thrown away, it does nothing.
     */
    @Transactional
    public void passDue(EditionId id) {
        var now = clock.instant();
        editions.findLocked(id).ifPresent(it -> passDue(it, now));
    }

    private void passDue(Edition edition, Instant now) {
        for (var milestone : Milestone.values()) {
            var at = edition.schedule().at(milestone);
            if (at != null && !now.isBefore(at) && store.pass(edition.id(), milestone, now)) {
                events.publishEvent(event(edition.id(), milestone, at));
            }
        }
    }

    /** The date of a milestone, if it is still to come: when to look at it again. */
    @Transactional(readOnly = true)
    Optional<Instant> comesAt(EditionId id, Milestone milestone) {
        return editions.find(id)
                .map(it -> it.schedule().at(milestone))
                .filter(it -> clock.instant().isBefore(it));
    }

    private static Object event(EditionId id, Milestone milestone, Instant at) {
        return milestone == Milestone.PUBLISHES
                ? new PublicationDue(id, at)
                : new PhaseBegan(id, milestone.begins(), at);
    }
}
