package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes people members, and writes down when each join date was recorded. Called, within their own transaction, by invitations, join
 * requests and rosters, each of which has checked that the person may join.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Memberships {
    private final MemberStore members;
    private final JoinDateStore joins;
    private final RosterStore rosters;
    private final BarredStore bars;
    private final Communities communities;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: who comes in is asked for at the bars, written down with a day of the community, and put on record. */
    Memberships(
            MemberStore members,
            JoinDateStore joins,
            RosterStore rosters,
            BarredStore bars,
            Communities communities,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.joins = joins;
        this.rosters = rosters;
        this.bars = bars;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Nobody comes into a rehearsal who was not there when it began. */
    private boolean isRehearsal(CommunityId community) {
        return communities.get(community).isRehearsal();
    }

    /** Whether moderators barred the person, which is asked before anybody joins; nobody is removed until the transaction ends. */
    public boolean isBarred(CommunityId community, AccountId account) {
        return isRehearsal(community) || bars.isBarredLocked(community, account);
    }

    /** As {@link #isBarred}, of many people at once: those of these addresses who are barred. */
    public Set<MailAddress> barred(CommunityId community, Collection<MailAddress> mails) {
        return isRehearsal(community) ? Set.copyOf(mails) : bars.barredOfLocked(community, mails);
    }

    /**
     * Makes the person a member since that day.
     *
     * @throws IllegalStateException if the person is barred
     */
    public Member admit(CommunityId community, AccountId account, LocalDate joinedOn, Admission how) {
        if (bars.isBarred(community, account)) throw new IllegalStateException("got somebody who is barred");
        members.add(community, account, joinedOn);
        var member = members.find(account, community).orElseThrow();
        joins.add(List.of(new JoinDateStore.Entry(member.id(), joinedOn)), how, clock.instant());
        return member;
    }

    /** As {@link #admit}, on behalf of somebody in office, whose act is put on record. */
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
