package app.laurel.badge.misuse;

import app.laurel.base.id.CommunityId;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has moderators mailed of new reports, at most once a day, and erases reports half a year after they were closed or, if nobody does
 * that, came in last.
 */
@Component
class MisuseUpkeep {
    static final Duration PAUSE = Duration.ofDays(1);
    static final Duration KEPT = Duration.ofDays(180);

    private final MisuseStore store;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MisuseUpkeep(
            MisuseStore store,
            Setbacks setbacks,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Each community by itself: one that cannot be mailed stops no other. */
    void announce() {
        var due =
                transaction.execute(status -> store.listUnmailed(clock.instant().minus(PAUSE)));
        for (var community : due == null ? List.<CommunityId>of() : due) {
            setbacks.attempt(
                    new Piece("misuse-mail", "community/" + community, community),
                    () -> transaction.executeWithoutResult(status -> announce(community)));
        }
    }

    private void announce(CommunityId community) {
        var reports = store.mailed(community, clock.instant());
        if (reports > 0) events.publishEvent(new MisuseWaits(community, reports));
    }

    void erase() {
        transaction.executeWithoutResult(status -> store.erase(clock.instant().minus(KEPT)));
    }
}
