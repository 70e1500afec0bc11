package app.laurel.rehearsal;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears a rehearsal away that is over: in one transaction, so that there is never half of it. */
@Component
class RehearsalEnd {
    private final RehearsalStore store;
    private final RemainsStore remains;
    private final AuditTrail audit;
    private final Clock clock;

    RehearsalEnd(RehearsalStore store, RemainsStore remains, AuditTrail audit, Clock clock) {
        this.store = store;
        this.remains = remains;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Leaves nothing of it but the record of acts.
     *
     * @throws IllegalStateException if it is not over
     */
    @Transactional
    public void clear(Rehearsal rehearsal) {
        if (!rehearsal.isOverAt(clock.instant())) throw new IllegalStateException("got a rehearsal that is on");
        store.forget(rehearsal.copy());
        remains.remove(rehearsal.copy());
        var facts = Map.of("year", Integer.toString(rehearsal.year()));
        var object = "community/" + rehearsal.community();
        audit.record(new Act(rehearsal.community(), null, "rehearsal.cleared", object, null, facts));
    }
}
