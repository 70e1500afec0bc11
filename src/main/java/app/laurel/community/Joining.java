package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes members, whichever way they come: the membership, and beside it when its date was written down. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Joining {
    private final MemberStore members;
    private final JoinStore joins;
    private final Communities communities;
    private final Clock clock;

    Joining(MemberStore members, JoinStore joins, Communities communities, Clock clock) {
        this.members = members;
        this.joins = joins;
        this.communities = communities;
        this.clock = clock;
    }

    Member join(CommunityId community, AccountId account, LocalDate joinedOn, JoinStore.How how) {
        members.add(community, account, joinedOn);
        var member = members.find(account, community).orElseThrow();
        joins.add(List.of(new JoinStore.Entry(member.id(), joinedOn)), how, clock.instant());
        return member;
    }

    /** Today where the community reads its dates. */
    LocalDate today(CommunityId community) {
        return LocalDate.now(clock.withZone(communities.get(community).zone()));
    }
}
