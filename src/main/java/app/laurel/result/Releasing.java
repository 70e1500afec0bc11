package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.edition.PublicationDue;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes when a date has come, if two moderators have signed by then; otherwise the button remains. */
@Component
class Releasing {
    private static final Logger LOG = LoggerFactory.getLogger(Releasing.class);

    private final Publication publication;
    private final Clock clock;

    Releasing(Publication publication, Clock clock) {
        this.publication = publication;
        this.clock = clock;
    }

    /** The edition's own date of publication, unless moderators chose a later moment. */
    @EventListener
    @Transactional
    public void on(PublicationDue due) {
        if (comesAt(due.edition()).isEmpty()) publish(due.edition());
    }

    /** Publishes at the moment that a moderator chose, if it has come. */
    @Transactional
    public void releaseIfDue(EditionId edition) {
        var at = publication.releaseAt(edition);
        if (at != null && !clock.instant().isBefore(at)) publish(edition);
    }

    /** The moment that a moderator chose, if it is still to come: when to look again. */
    @Transactional(readOnly = true)
    public Optional<Instant> comesAt(EditionId edition) {
        return Optional.ofNullable(publication.releaseAt(edition))
                .filter(it -> clock.instant().isBefore(it));
    }

    private void publish(EditionId edition) {
        var outcome = publication.publish(edition, null);
        if (!(outcome instanceof ReleaseOutcome.Published)) {
            LOG.info(
                    "The date of edition {} published nothing: {}",
                    edition,
                    outcome.getClass().getSimpleName());
        }
    }
}
