package app.laurel.audit;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every act of a moderator, a host or the system itself is written down, in the transaction of the act. */
@Service
public class AuditTrail {
    /** Turning a page and coming back is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

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

    /** Adds that somebody looked at what is not for everybody; the same look again within ten minutes is the same look. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordLook(Act look) {
        var now = clock.instant();
        if (!store.holds(look, now.minus(ONE_LOOK))) store.add(look, now);
    }

    /**
     * The acts in a community, the latest first.
     *
     * @param before only acts with a smaller number; {@link Long#MAX_VALUE} for the latest
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RecordedAct> list(CommunityId community, ActFilter filter, long before, int limit) {
        return store.list(community, filter, before, limit);
    }

    /** Everybody who ever acted in a community. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AccountId> actors(CommunityId community) {
        return store.actors(community);
    }

    /** The names of all acts that were ever done in a community. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> names(CommunityId community) {
        return store.names(community);
    }
}
