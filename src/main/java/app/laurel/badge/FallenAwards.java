package app.laurel.badge;

import app.laurel.result.AwardsFell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes back the badges of awards that a result gives no longer, in the transaction that decides it. */
@Component
class FallenAwards {
    private final BadgeStore store;
    private final ApplicationEventPublisher events;

    FallenAwards(BadgeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AwardsFell fell) {
        for (var code : fell.codes()) {
            var seen = store.lock(code, fell.by(), fell.at());
            if (seen.state() == BadgeState.REVOKED) continue;
            store.replace(code, seen.version(), BadgeState.REVOKED, fell.reason(), fell.by(), fell.at());
            events.publishEvent(new BadgeChanged(code, BadgeState.REVOKED, fell.reason(), fell.at()));
        }
    }
}
