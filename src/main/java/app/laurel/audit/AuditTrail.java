package app.laurel.audit;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every act of a moderator, a host or the system itself is written down, in the transaction of the act. */
@Service
public class AuditTrail {
    private final AuditStore store;
    private final Clock clock;

    AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds one act; it stands or falls with the transaction around it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        store.add(act, clock.instant());
    }
}
