package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_PUBLIC_NAME;
import static app.laurel.db.Tables.COMMUNITY_ROLE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ProposalId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is in office, and since when. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OfficerStore {
    private final DSLContext sql;
    private final AccountStore accounts;

    OfficerStore(DSLContext sql, AccountStore accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    @Bean
    static ShownTables shownOfOffices() {
        return ShownTables.of("community_role");
    }

    Optional<Officer> findModerator(CommunityId community, AccountId account) {
        return moderators(community).stream()
                .filter(it -> it.account().equals(account))
                .findFirst();
    }

    /** The moderators of a community, the longest in office first. */
    List<Officer> moderators(CommunityId community) {
        return sql.select(
                        COMMUNITY_ACCOUNT.ID,
                        COMMUNITY_PUBLIC_NAME.NAME,
                        inline(false),
                        COMMUNITY_ROLE.GRANTED_AT,
                        COMMUNITY_ROLE.PROPOSAL_ID)
                .from(COMMUNITY_ROLE)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_ROLE.MEMBER_ID))
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .leftJoin(COMMUNITY_PUBLIC_NAME)
                .on(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))
                .where(
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                        COMMUNITY_ROLE.ROLE.eq(Role.MODERATOR.name()),
                        MemberStore.BELONGS)
                .orderBy(COMMUNITY_ROLE.GRANTED_AT, COMMUNITY_MEMBER.ID)
                .fetch(mapping(Officer::new));
    }

    /** Whether another account of this person moderates the community. */
    boolean isAnotherOfPerson(CommunityId community, AccountId account) {
        return moderators(community).stream()
                .map(Officer::account)
                .anyMatch(it -> !it.equals(account) && accounts.areOnePerson(it, account));
    }

    Optional<Officer> findHost(AccountId account) {
        return hosts(COMMUNITY_ACCOUNT.ID.eq(account)).stream().findFirst();
    }

    List<Officer> hosts() {
        return hosts(noCondition());
    }

    private List<Officer> hosts(Condition which) {
        return sql.select(
                        COMMUNITY_ACCOUNT.ID,
                        COMMUNITY_PUBLIC_NAME.NAME,
                        COMMUNITY_ACCOUNT.HOST,
                        coalesce(COMMUNITY_ACCOUNT.HOST_SINCE, COMMUNITY_ACCOUNT.CREATED_AT),
                        inline((ProposalId) null, COMMUNITY_ROLE.PROPOSAL_ID))
                .from(COMMUNITY_ACCOUNT)
                .leftJoin(COMMUNITY_PUBLIC_NAME)
                .on(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))
                .where(which, COMMUNITY_ACCOUNT.HOST.isTrue())
                .orderBy(COMMUNITY_ACCOUNT.ID)
                .fetch(mapping(Officer::new));
    }
}
