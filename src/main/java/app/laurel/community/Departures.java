package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.UnreadableRowException;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How people leave a community. What they leave open there, their vote above all, is withdrawn in the same moment. */
@Service
@Transactional(readOnly = true)
public class Departures {
    private final DepartureStore store;
    private final RoleStore roles;
    private final Communities communities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            DepartureStore store,
            RoleStore roles,
            Communities communities,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.roles = roles;
        this.communities = communities;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The member leaves; false for the last moderator, whom the community cannot do without.
     *
     * @throws UnreadableRowException if a vote that may be open cannot be withdrawn, because its year cannot be read
     */
    @Transactional
    public boolean leave(Member member) {
        if (isLastModerator(member.community(), member.id())) return false;
        if (end(member.community(), member.id(), member.account(), Ending.LEFT)) {
            audit.record(new Act(
                    member.community(),
                    member.account(),
                    "community.member-left",
                    "member/" + member.id(),
                    null,
                    Map.of()));
        }
        return true;
    }

    /** Whether nobody else moderates the community; others who change its offices wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean isLastModerator(CommunityId community, MemberId member) {
        var moderators = roles.moderatorsLocked(community);
        return moderators.contains(member) && moderators.size() == 1;
    }

    /** Ends a membership; false if it had ended before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(CommunityId community, MemberId member, AccountId account, Ending how) {
        var now = clock.instant();
        var day = now.atZone(communities.get(community).zone()).toLocalDate();
        if (!store.end(member, how, day, now)) return false;
        events.publishEvent(new MemberLeft(community, member, account, how));
        return true;
    }

    /**
     * Forgets by which other addresses those are known who were erased. Until no ballot of the community can be opened any more, one
     * person's second address is kept from a second vote, and from what the first was kept out of.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetPersons(CommunityId community) {
        store.forgetPersons(community);
    }
}
