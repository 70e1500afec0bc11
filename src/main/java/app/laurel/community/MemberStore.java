package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Memberships, and the proofs of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MemberStore {
    static final Condition BELONGS = COMMUNITY_MEMBER.LEFT_ON.isNull();

    private final DSLContext sql;
    private final MembershipStore memberships;

    MemberStore(DSLContext sql, MembershipStore memberships) {
        this.sql = sql;
        this.memberships = memberships;
    }

    Optional<Member> find(AccountId account, CommunityId community) {
        return memberships
                .list(
                        COMMUNITY_MEMBER.ACCOUNT_ID.eq(account),
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community).and(BELONGS))
                .stream()
                .findFirst();
    }

    /** As {@link #find(AccountId, CommunityId)}, by the community's name in addresses. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<Member> find(AccountId account, String slug) {
        return memberships.find(account, slug);
    }

    /** The members of a community who have one of these addresses, by address. */
    Map<MailAddress, Member> find(CommunityId community, Collection<MailAddress> mails) {
        var wanted = mails.stream().collect(toMap(MailAddress::value, it -> it, (one, same) -> one));
        var accounts = new HashMap<AccountId, MailAddress>();
        // why: the database finds addresses also where they are written otherwise, as accounts never are
        sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.MAIL)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.MAIL.in(wanted.keySet()))
                .forEach(row ->
                        Optional.ofNullable(wanted.get(row.value2())).ifPresent(it -> accounts.put(row.value1(), it)));
        var found = new HashMap<MailAddress, Member>();
        memberships
                .list(
                        COMMUNITY_MEMBER.ACCOUNT_ID.in(accounts.keySet()),
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community).and(BELONGS))
                .forEach(it -> found.put(requireNonNull(accounts.get(it.account())), it));
        return found;
    }

    /** The account behind a membership of this community; empty for other memberships. */
    Optional<AccountId> findAccount(CommunityId community, MemberId member) {
        return sql.select(COMMUNITY_MEMBER.ACCOUNT_ID)
                .from(COMMUNITY_MEMBER)
                .where(COMMUNITY_MEMBER.ID.eq(member), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS)
                .fetchOptional(COMMUNITY_MEMBER.ACCOUNT_ID);
    }

    /** A person who left comes back with the new date. */
    void add(CommunityId community, AccountId account, LocalDate joinedOn) {
        sql.insertInto(COMMUNITY_MEMBER)
                .set(COMMUNITY_MEMBER.COMMUNITY_ID, community)
                .set(COMMUNITY_MEMBER.ACCOUNT_ID, account)
                .set(COMMUNITY_MEMBER.JOINED_ON, joinedOn)
                .onDuplicateKeyUpdate()
                .set(COMMUNITY_MEMBER.JOINED_ON, joinedOn)
                .setNull(COMMUNITY_MEMBER.LEFT_ON)
                .setNull(COMMUNITY_MEMBER.ENDED_BY)
                .execute();
    }
}
