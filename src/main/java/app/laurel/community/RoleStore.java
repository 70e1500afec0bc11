package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_ROLE;
import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ProposalId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The roles of members. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoleStore {
    private final DSLContext sql;

    RoleStore(DSLContext sql) {
        this.sql = sql;
    }

    boolean isModerator(AccountId account, CommunityId community) {
        return sql.fetchExists(sql.selectOne()
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ROLE)
                .on(COMMUNITY_ROLE.MEMBER_ID.eq(COMMUNITY_MEMBER.ID))
                .where(
                        COMMUNITY_MEMBER.ACCOUNT_ID.eq(account),
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                        COMMUNITY_ROLE.ROLE.eq(Role.MODERATOR.name()),
                        MemberStore.BELONGS));
    }

    /** The communities of an account with what it is there. */
    Map<CommunityId, Set<Role>> rolesOf(AccountId account) {
        return rolesBy(COMMUNITY_MEMBER.COMMUNITY_ID, COMMUNITY_MEMBER.ACCOUNT_ID.eq(account));
    }

    boolean grant(MemberId member, Role role, Grant grant) {
        return sql.insertInto(COMMUNITY_ROLE)
                        .set(COMMUNITY_ROLE.MEMBER_ID, member)
                        .set(COMMUNITY_ROLE.ROLE, role.name())
                        .set(COMMUNITY_ROLE.GRANTED_AT, grant.at())
                        .set(COMMUNITY_ROLE.GRANTED_BY, grant.by())
                        .set(COMMUNITY_ROLE.PROPOSAL_ID, grant.proposal())
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    boolean withdraw(MemberId member, Role role) {
        return sql.deleteFrom(COMMUNITY_ROLE)
                        .where(COMMUNITY_ROLE.MEMBER_ID.eq(member), COMMUNITY_ROLE.ROLE.eq(role.name()))
                        .execute()
                > 0;
    }

    /** The moderators of a community, counted behind a lock, so that two who withdraw each other take turns. */
    Set<MemberId> moderatorsLocked(CommunityId community) {
        sql.select(COMMUNITY.ID)
                .from(COMMUNITY)
                .where(COMMUNITY.ID.eq(community))
                .forUpdate()
                .fetch();
        return rolesIn(community).entrySet().stream()
                .filter(it -> it.getValue().contains(Role.MODERATOR))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** The members of a community who have a role, with their roles. */
    Map<MemberId, Set<Role>> rolesIn(CommunityId community) {
        return rolesBy(
                COMMUNITY_MEMBER.ID, COMMUNITY_MEMBER.COMMUNITY_ID.eq(community).and(COMMUNITY_ROLE.ROLE.isNotNull()));
    }

    /** The roles of these members; a member without any has an empty set. */
    private <K> Map<K, Set<Role>> rolesBy(Field<K> key, Condition meant) {
        return sql
                .select(key, COMMUNITY_ROLE.ROLE.convertFrom(Role::known))
                .from(COMMUNITY_MEMBER)
                .leftJoin(COMMUNITY_ROLE)
                .on(COMMUNITY_ROLE.MEMBER_ID.eq(COMMUNITY_MEMBER.ID))
                .where(meant, MemberStore.BELONGS)
                .stream()
                .collect(groupingBy(
                        Record2::value1, filtering(row -> row.value2() != null, mapping(Record2::value2, toSet()))));
    }

    /**
     * By whom a role is given.
     *
     * @param proposal how two people decided it; null where one may
     */
    record Grant(AccountId by, @Nullable ProposalId proposal, Instant at) {
        static Grant by(AccountId account, Instant now) {
            return new Grant(account, null, now);
        }
    }
}
