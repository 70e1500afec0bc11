package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets the moment at which a result publishes itself. It may be chosen before two have signed, so that whoever signs knows it; public and
 * of effect it is once both have.
 */
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
        var obstacle = obstacle(edition);
        if (obstacle != null) return obstacle;
        var now = clock.instant();
        if (!at.isAfter(now)) return new ReleaseOutcome.InThePast(now);
        change(by, edition, "result.scheduled", at);
        timer.set(edition, at);
        return new ReleaseOutcome.Scheduled(at);
    }

    /** Without a chosen moment the result comes out on the year's own date, if that is still to come, or by the button. */
    ReleaseOutcome drop(Moderator by, EditionId edition) {
        var obstacle = obstacle(edition);
        if (obstacle != null) return obstacle;
        change(by, edition, "result.unscheduled", null);
        return new ReleaseOutcome.Dropped();
    }

    /** Whoever chooses a moment waits for signatures, and is not held up by them. */
    private @Nullable ReleaseOutcome obstacle(EditionId edition) {
        var obstacle = publication.obstacle(edition);
        return obstacle instanceof ReleaseOutcome.SignaturesMissing ? null : obstacle;
    }

    private void change(Moderator by, EditionId edition, String act, @Nullable Instant at) {
        var row = store.find(edition).orElseThrow();
        if (Objects.equals(row.releaseAt(), at)) return;
        store.releaseAt(edition, row.version(), at);
        audit.record(new Act(by.community(), by.account(), act, "edition/" + edition, null, Map.of())
                .changing("releaseAt", words(row.releaseAt()), words(at)));
    }

    private static @Nullable String words(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
