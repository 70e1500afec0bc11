package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static java.util.Objects.requireNonNull;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MemberStore {
    static final Condition BELONGS = COMMUNITY_MEMBER.LEFT_ON.isNull();

    private final DSLContext sql;

    MemberStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Member> find(AccountId account, CommunityId community) {
        return find(account, COMMUNITY_MEMBER.COMMUNITY_ID.eq(community));
    }

    /** As {@link #find(AccountId, CommunityId)}, by the community's name in addresses. */
    Optional<Member> find(AccountId account, String slug) {
        return find(
                account,
                COMMUNITY_MEMBER.COMMUNITY_ID.eq(
                        sql.select(COMMUNITY.ID).from(COMMUNITY).where(COMMUNITY.SLUG.eq(slug))));
    }

    /** The members of a community who have one of these addresses, by address; as {@link #find(AccountId, CommunityId)}. */
    Map<MailAddress, Member> find(CommunityId community, Collection<MailAddress> mails) {
        var accounts = sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.MAIL.convertFrom(MailAddress::new))
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.MAIL.in(
                        mails.stream().map(MailAddress::value).toList()))
                .fetchMap(COMMUNITY_ACCOUNT.ID, it -> it.value2());
        var found = new HashMap<MailAddress, Member>();
        members(COMMUNITY_MEMBER.ACCOUNT_ID.in(accounts.keySet()), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community))
                .forEach(it -> found.put(requireNonNull(accounts.get(it.account())), it));
        return found;
    }

    /** The member with every join date that was ever written down, of one moment in the order of writing. */
    private Optional<Member> find(AccountId account, Condition community) {
        return members(COMMUNITY_MEMBER.ACCOUNT_ID.eq(account), community).stream()
                .findFirst();
    }

    private List<Member> members(Condition accounts, Condition community) {
        var rows = sql.select(
                        COMMUNITY_MEMBER.ID,
                        COMMUNITY_MEMBER.ACCOUNT_ID,
                        COMMUNITY_MEMBER.COMMUNITY_ID,
                        COMMUNITY_MEMBER.JOINED_ON,
                        COMMUNITY_JOIN.JOINED_ON,
                        COMMUNITY_JOIN.RECORDED_AT)
                .from(COMMUNITY_MEMBER)
                .leftJoin(COMMUNITY_JOIN)
                .on(COMMUNITY_JOIN.MEMBER_ID.eq(COMMUNITY_MEMBER.ID))
                .where(accounts, community, BELONGS)
                .orderBy(COMMUNITY_JOIN.RECORDED_AT, COMMUNITY_JOIN.ID)
                .fetch();
        return rows.intoGroups(COMMUNITY_MEMBER.ID).values().stream()
                .map(MemberStore::member)
                .toList();
    }

    /** @param rows one for each join date of the member */
    private static Member member(
            Result<Record6<MemberId, AccountId, CommunityId, LocalDate, LocalDate, Instant>> rows) {
        var joins = rows.stream()
                .filter(it -> it.value6() != null)
                .map(it -> new Member.WrittenJoin(it.value5(), it.value6()))
                .toList();
        var row = rows.getFirst();
        return new Member(row.value1(), row.value2(), row.value3(), row.value4(), joins);
    }

    /** @param roles of all members of the community who have some */
    List<Person> list(CommunityId community, String search, int offset, int limit, Map<MemberId, Set<Role>> roles) {
        return sql.select(
                        COMMUNITY_MEMBER.ID,
                        COMMUNITY_MEMBER.ACCOUNT_ID,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_ACCOUNT.MAIL.convertFrom(MailAddress::new),
                        COMMUNITY_MEMBER.JOINED_ON,
                        COMMUNITY_MEMBER.ID.convertFrom(id -> roles.getOrDefault(id, Set.of())))
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS, found(search))
                .orderBy(COMMUNITY_ACCOUNT.DISPLAY_NAME, COMMUNITY_MEMBER.ID)
                .limit(limit)
                .offset(offset)
                .fetch(Records.mapping(Person::new));
    }

    int count(CommunityId community, String search) {
        return sql.fetchCount(sql.selectOne()
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS, found(search)));
    }

    /** Whose membership it is, if it is one in this community. */
    Optional<AccountId> findAccount(CommunityId community, MemberId member) {
        return sql.select(COMMUNITY_MEMBER.ACCOUNT_ID)
                .from(COMMUNITY_MEMBER)
                .where(COMMUNITY_MEMBER.ID.eq(member), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS)
                .fetchOptional(COMMUNITY_MEMBER.ACCOUNT_ID);
    }

    Optional<CommunityId> communityOf(MemberId member) {
        return sql.select(COMMUNITY_MEMBER.COMMUNITY_ID)
                .from(COMMUNITY_MEMBER)
                .where(COMMUNITY_MEMBER.ID.eq(member), BELONGS)
                .fetchOptional(COMMUNITY_MEMBER.COMMUNITY_ID);
    }

    /** What others read of a member, also of one who left. */
    Optional<String> findName(MemberId member) {
        return sql.select(COMMUNITY_ACCOUNT.DISPLAY_NAME)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.ID.eq(member))
                .fetchOptional(COMMUNITY_ACCOUNT.DISPLAY_NAME);
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
                .execute();
    }

    private static Condition found(String search) {
        if (search.isBlank()) return DSL.noCondition();
        return COMMUNITY_ACCOUNT
                .DISPLAY_NAME
                .containsIgnoreCase(search.strip())
                .or(COMMUNITY_ACCOUNT.MAIL.containsIgnoreCase(search.strip()));
    }
}
