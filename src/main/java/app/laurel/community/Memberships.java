package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes members, whichever way they come: the membership, and beside it when its date was written down. Offered to the ways of
 * joining, each of which has checked that the person may come in; needs their transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Memberships {
    private final MemberStore members;
    private final JoinDateStore joins;
    private final RosterStore rosters;
    private final Communities communities;
    private final AuditTrail audit;
    private final Clock clock;

    Memberships(
            MemberStore members,
            JoinDateStore joins,
            RosterStore rosters,
            Communities communities,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.joins = joins;
        this.rosters = rosters;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the person a member since that day. */
    public Member admit(CommunityId community, AccountId account, LocalDate joinedOn, Admission how) {
        members.add(community, account, joinedOn);
        var member = members.find(account, community).orElseThrow();
        joins.add(List.of(new JoinDateStore.Entry(member.id(), joinedOn)), how, clock.instant());
        return member;
    }

    /** As {@link #admit}, at the word of somebody in office and on record as theirs. */
    Member add(AccountId by, CommunityId community, AccountId account, LocalDate joinedOn) {
        var member = admit(community, account, joinedOn, Admission.MODERATOR);
        var act = new Act(community, by, "community.member-added", "member/" + member.id(), null, Map.of());
        audit.record(act.changing("joinedOn", null, joinedOn.toString()));
        return member;
    }

    /** Makes each a member since the day of the line, with an account if there was none. */
    public void admitAll(CommunityId community, List<RosterLine> lines) {
        var now = clock.instant();
        joins.add(rosters.write(community, lines, now), Admission.ROSTER, now);
    }

    /** The join dates of the members, by mail address. */
    public Map<String, LocalDate> joinDates(CommunityId community) {
        return rosters.joinDates(community);
    }

    /** Today where the community reads its dates. */
    public LocalDate today(CommunityId community) {
        return LocalDate.now(clock.withZone(communities.get(community).zone()));
    }
}
