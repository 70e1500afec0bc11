package app.laurel.result;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a signed result public: once, in one transaction with its awards. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Publication {
    static final int SIGNATURES = 2;

    private final ResultStore store;
    private final Editions editions;
    private final Awarding awarding;
    private final Versions versions;
    private final Signing signing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Eight: signatures, awards and the year itself are looked at before anything is public, and it is on record and made known. */
    Publication(
            ResultStore store,
            Editions editions,
            Awarding awarding,
            Versions versions,
            Signing signing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.editions = editions;
        this.awarding = awarding;
        this.versions = versions;
        this.signing = signing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What stands in the way of publishing; null if nothing does. The result stays locked until the transaction ends. */
    @Nullable ReleaseOutcome obstacle(EditionId edition) {
        var row = store.lock(edition).orElse(null);
        if (row == null || !row.signed().hasEveryCount()) return new ReleaseOutcome.NotCounted();
        if (row.isPublished()) return new ReleaseOutcome.AlreadyPublished();
        var without = awarding.winnersWithoutDomain(row);
        if (!without.isEmpty()) return new ReleaseOutcome.DomainMissing(without);
        var missing =
                SIGNATURES - signing.valid(editions.get(edition), row.hash()).size();
        return missing > 0 ? new ReleaseOutcome.SignaturesMissing(missing) : null;
    }

    /**
     * Publishes unless something stands in the way.
     *
     * @param by null when a date does it
     */
    ReleaseOutcome publish(EditionId id, @Nullable AccountId by) {
        var obstacle = obstacle(id);
        if (obstacle != null) return obstacle;
        var now = clock.instant();
        var row = store.find(id).orElseThrow();
        var edition = editions.get(id);
        var before = store.findStanding(id).orElse(null);
        versions.replace(edition, row, now);
        editions.markPublished(id, now);
        record(edition, by, before, row);
        events.publishEvent(new ResultPublished(id, now));
        return new ReleaseOutcome.Published(now);
    }

    /** Publishes a result whose planned moment passed before it was signed; nothing happens where something is in the way. */
    void publishIfOverdue(EditionId id, AccountId by) {
        var edition = editions.get(id);
        if (edition.publishedAt() != null) return; // why: a correction comes out when somebody means it to
        var chosen = releaseAt(id);
        var planned = chosen == null ? edition.schedule().publishes() : chosen;
        if (planned != null && !clock.instant().isBefore(planned)) {
            var _ = publish(id, by);
        }
    }

    /** The moment at which a moderator scheduled the publication, while it is still to come. */
    @Nullable Instant releaseAt(EditionId id) {
        var row = store.find(id).orElse(null);
        return row == null || row.isPublished() ? null : row.releaseAt();
    }

    private void record(Edition edition, @Nullable AccountId by, @Nullable ResultRow before, ResultRow row) {
        audit.record(new Act(edition.community(), by, "result.published", "edition/" + edition.id(), null, Map.of())
                .changing("version", version(before), version(row))
                .changing("sha256", hash(before), hash(row)));
    }

    private static @Nullable String version(@Nullable ResultRow row) {
        return row == null ? null : Integer.toString(row.version());
    }

    private static @Nullable String hash(@Nullable ResultRow row) {
        return row == null ? null : HexFormat.of().formatHex(row.hash());
    }
}
