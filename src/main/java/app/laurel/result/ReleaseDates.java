package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets the moment at which a signed result publishes itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReleaseDates {
    private final ResultStore store;
    private final Publication publication;
    private final ReleaseTimer timer;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseDates(ResultStore store, Publication publication, ReleaseTimer timer, AuditTrail audit, Clock clock) {
        this.store = store;
        this.publication = publication;
        this.timer = timer;
        this.audit = audit;
        this.clock = clock;
    }

    ReleaseOutcome set(Moderator by, EditionId edition, Instant at) {
        var obstacle = publication.obstacle(edition);
        if (obstacle != null) return obstacle;
        var now = clock.instant();
        if (!at.isAfter(now)) return new ReleaseOutcome.InThePast(now);
        var row = store.find(edition).orElseThrow();
        store.releaseAt(edition, row.version(), at);
        timer.set(edition, at);
        audit.record(new Act(by.community(), by.account(), "result.scheduled", "edition/" + edition, null, Map.of())
                .changing(
                        "releaseAt",
                        row.releaseAt() == null ? null : row.releaseAt().toString(),
                        at.toString()));
        return new ReleaseOutcome.Scheduled(at);
    }
}
