package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends every membership that a person has in a community, under whichever addresses, and bars the person; however it was decided. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Removing {
    private final BarStore bars;
    private final RoleStore roles;
    private final Departures departures;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Removing(
            BarStore bars,
            RoleStore roles,
            Departures departures,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bars = bars;
        this.roles = roles;
        this.departures = departures;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person moderates the community, under whichever address; nobody joins or changes roles until the transaction ends. */
    boolean isInOffice(CommunityId community, AccountId account) {
        var moderators = roles.moderatorsLocked(community);
        return bars.membershipsOf(community, account).stream().anyMatch(it -> moderators.contains(it.member()));
    }

    void remove(CommunityId community, AccountId account, AccountId by, String reason) {
        for (var it : bars.membershipsOf(community, account)) {
            bars.add(community, it, reason, by, clock.instant());
            departures.end(community, it.member(), it.account(), Ending.REMOVED);
            var object = "member/" + it.member();
            audit.record(new Act(community, by, MemberRemoved.NAME, object, reason, Map.of())
                    .changing("joinedOn", it.joinedOn().toString(), null));
            events.publishEvent(new MemberBarred(community, it.account(), reason));
        }
    }
}
