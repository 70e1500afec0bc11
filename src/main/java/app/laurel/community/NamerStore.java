package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static app.laurel.db.Tables.COMMUNITY_ROLE;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By whom moderators came into office without an independent second person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NamerStore {
    private final DSLContext sql;

    NamerStore(DSLContext sql) {
        this.sql = sql;
    }

    /** By moderator: the host who did it alone, or the two of whom one owed office to the other; nobody where two independent ones did. */
    Map<AccountId, Set<AccountId>> list(CommunityId community) {
        var namers = new HashMap<AccountId, Set<AccountId>>();
        sql.select(
                        COMMUNITY_MEMBER.ACCOUNT_ID,
                        COMMUNITY_ROLE.GRANTED_BY,
                        COMMUNITY_PROPOSAL.ASKED_BY,
                        COMMUNITY_PROPOSAL.DECIDED_BY)
                .from(COMMUNITY_ROLE)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_ROLE.MEMBER_ID))
                .leftJoin(COMMUNITY_PROPOSAL)
                .on(COMMUNITY_PROPOSAL.ID.eq(COMMUNITY_ROLE.PROPOSAL_ID))
                .where(
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                        COMMUNITY_ROLE.ROLE.eq(Role.MODERATOR.name()),
                        COMMUNITY_ROLE.PROPOSAL_ID.isNull().or(COMMUNITY_PROPOSAL.NOT_INDEPENDENT.isTrue()))
                .forEach(it -> namers.put(it.value1(), present(it.value2(), it.value3(), it.value4())));
        return namers;
    }

    private static Set<AccountId> present(AccountId... accounts) {
        return Stream.of(accounts).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
