package app.laurel.fulfilment;

import app.laurel.badge.AwardsPutAside;
import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases where plaques were sent a month after they have arrived, or three after they were shipped if nobody says that they have; and
 * where one would have been sent a month after its award was set aside or taken back before anybody ordered it.
 */
@Component
class EndedDestinations {
    private static final Duration AFTER_ARRIVAL = Duration.ofDays(30);
    private static final Duration AFTER_SHIPPING = Duration.ofDays(90);
    private static final Duration AFTER_AWARD = Duration.ofDays(30);

    private final DestinationStore store;
    private final Badges badges;
    private final AwardsPutAside putAside;
    private final Clock clock;

    EndedDestinations(DestinationStore store, Badges badges, AwardsPutAside putAside, Clock clock) {
        this.store = store;
        this.badges = badges;
        this.putAside = putAside;
        this.clock = clock;
    }

    /** How many were erased. */
    @Transactional
    public int erase() {
        var now = clock.instant();
        return store.erase(PlaqueState.DELIVERED, now.minus(AFTER_ARRIVAL))
                + store.erase(PlaqueState.SHIPPED, now.minus(AFTER_SHIPPING))
                + erasePutAside(now.minus(AFTER_AWARD));
    }

    private int erasePutAside(Instant by) {
        var ended = putAside.list();
        return store.erase(store.listNotOrdered().stream()
                .filter(it -> ended.contains(it) && wasPutAside(it, by))
                .toList());
    }

    private boolean wasPutAside(AwardCode code, Instant by) {
        return badges.find(code)
                .filter(it -> !it.state().praises())
                .filter(it -> it.changedAt() != null && !it.changedAt().isAfter(by))
                .isPresent();
    }
}
