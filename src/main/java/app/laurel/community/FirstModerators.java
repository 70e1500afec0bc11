package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a host alone makes a moderator: on record, and not unseen by the other hosts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FirstModerators {
    private final RoleStore roles;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstModerators(
            RoleStore roles, Accounts accounts, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void name(Host by, CommunityId community, MemberId member, AccountId account) {
        roles.grant(member, Role.MODERATOR, RoleStore.Grant.by(by.account(), clock.instant()));
        audit.record(new Act(community, by.account(), "community.role-granted", "member/" + member, null, Map.of())
                .changing("role", null, Role.MODERATOR.name()));
        var mail = accounts.get(account).mail().value();
        events.publishEvent(new HostActed(by.account(), ModeratorNamed.NAME, mail, community));
    }
}
