package app.laurel.fulfilment;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import app.laurel.fulfilment.Plaque.Shipment;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a plaque: each once, none before the one before it, every one on record, and whom it concerns reads of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlaqueSteps {
    /** The name of the act that begins them. */
    static final String OFFERED = "fulfilment.plaque-offered";

    private final PlaqueStore store;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaqueSteps(PlaqueStore store, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The first: it was offered. */
    void begin(Plaque locked, AccountId by) {
        record(locked, by, OFFERED);
        announce(locked.award(), PlaqueTopic.OFFERED);
    }

    /** @param act the name of the act */
    PlaqueOutcome step(Plaque locked, PlaqueState to, @Nullable Shipment shipment, AccountId by, String act) {
        if (locked.state() == PlaqueState.WITHDRAWN) return PlaqueOutcome.WITHDRAWN;
        if (locked.state().hasReached(to)) return PlaqueOutcome.DONE_BEFORE;
        if (!locked.state().leadsTo(to)) return PlaqueOutcome.TOO_EARLY;
        move(locked, to, shipment, by, act);
        return PlaqueOutcome.DONE;
    }

    /** It has arrived, as one side notes and the other reads. */
    PlaqueOutcome arrive(Plaque locked, AccountId by, PlaqueTopic news) {
        var outcome = step(locked, PlaqueState.DELIVERED, locked.shipment(), by, "fulfilment.plaque-delivered");
        if (outcome == PlaqueOutcome.DONE) announce(locked.award(), news);
        return outcome;
    }

    /** Moves it without asking what it was before. */
    void move(Plaque locked, PlaqueState to, @Nullable Shipment shipment, AccountId by, String act) {
        if (!store.move(locked, to, shipment, clock.instant())) throw movedOn(locked);
        record(locked, by, act);
        switch (to) {
            case OFFERED -> announce(locked.award(), PlaqueTopic.OFFERED);
            case ACCEPTED -> announce(locked.award(), PlaqueTopic.ACCEPTED, PlaqueTopic.PROOF_READY);
            case PROOF_APPROVED -> announce(locked.award(), PlaqueTopic.APPROVED);
            case SHIPPED -> announce(locked.award(), PlaqueTopic.SHIPPED);
            case ORDERED, DELIVERED, WITHDRAWN -> {}
        }
    }

    /** That it goes elsewhere from now on; where to is on no record. */
    void redirect(Plaque locked, AccountId by) {
        if (!store.redirect(locked, clock.instant())) throw movedOn(locked);
        record(locked, by, "fulfilment.destination-changed");
        announce(locked.award(), PlaqueTopic.REDIRECTED);
    }

    void record(Plaque plaque, AccountId by, String act) {
        record(plaque, by, act, null);
    }

    void record(Plaque plaque, @Nullable AccountId by, String act, @Nullable String reason) {
        audit.record(new Act(plaque.community(), by, act, "award/" + plaque.award(), reason, Map.of()));
    }

    /** Has whom it concerns read of it, as it is now. */
    void announce(AwardCode award, PlaqueTopic... topics) {
        var now = store.lock(award).orElseThrow();
        for (var topic : topics) events.publishEvent(new PlaqueNews(now, topic));
    }

    private static IllegalStateException movedOn(Plaque locked) {
        return new IllegalStateException("the plaque of award " + locked.award() + " was changed behind its lock");
    }
}
