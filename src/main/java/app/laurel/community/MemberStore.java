package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Memberships, and the proofs of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MemberStore {
    static final Condition BELONGS = COMMUNITY_MEMBER.LEFT_ON.isNull();

    private final DSLContext sql;
    private final String ofAccount;

    MemberStore(DSLContext sql) {
        this.sql = sql;
        // why: each call of a signed-in member asks this, and writing it out takes longer than asking
        this.ofAccount = sql.render(
                MembershipQuery.of(sql, of(new AccountId(0)), bySlug("").and(BELONGS)));
    }

    Optional<Member> find(AccountId account, CommunityId community) {
        return members(of(account), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community).and(BELONGS)).stream()
                .findFirst();
    }

    /** As {@link #find(AccountId, CommunityId)}, by the community's name in addresses. */
    Optional<Member> find(AccountId account, String slug) {
        var rows = sql.resultQuery(ofAccount, account.value(), slug)
                .coerce(MembershipQuery.WRITTEN)
                .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(member(rows));
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
        members(
                        COMMUNITY_MEMBER.ACCOUNT_ID.in(accounts.keySet()),
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community).and(BELONGS))
                .forEach(it -> found.put(requireNonNull(accounts.get(it.account())), it));
        return found;
    }

    /**
     * The members with everything that was ever written down of their membership, and of others of the same person, in the order of
     * writing.
     */
    private List<Member> members(Condition accounts, Condition communities) {
        var rows = MembershipQuery.of(sql, accounts, communities).fetch();
        return rows.intoGroups(COMMUNITY_MEMBER.ID).values().stream()
                .map(MemberStore::member)
                .toList();
    }

    /** @param rows one for each entry of the member, and of others of the same person */
    private static Member member(Result<? extends Record> rows) {
        var histories = rows.stream()
                .filter(it -> it.get(COMMUNITY_JOIN.ID) != null)
                .collect(groupingBy(
                        it -> it.get(COMMUNITY_JOIN.MEMBER_ID), collectingAndThen(toList(), MemberStore::history)));
        var row = rows.getFirst();
        var id = row.get(COMMUNITY_MEMBER.ID);
        var history = histories.remove(id);
        return new Member(
                id,
                row.get(COMMUNITY_MEMBER.ACCOUNT_ID),
                row.get(COMMUNITY_MEMBER.COMMUNITY_ID),
                row.get(COMMUNITY_MEMBER.JOINED_ON),
                history == null ? new JoinHistory(List.of(), null) : history,
                histories);
    }

    private static JoinHistory history(List<? extends Record> rows) {
        var entries = rows.stream().map(MemberStore::entry).toList();
        return new JoinHistory(entries, rows.getFirst().get(COMMUNITY_ACCOUNT.PROVED_AT));
    }

    private static WrittenJoin entry(Record row) {
        byte @Nullable [] key = row.get(COMMUNITY_JOIN.PERSON_KEY);
        return new WrittenJoin(
                row.get(COMMUNITY_JOIN.JOINED_ON),
                row.get(COMMUNITY_JOIN.HOW),
                key == null ? "" : HexFormat.of().formatHex(key),
                row.get(COMMUNITY_JOIN.RECORDED_AT));
    }

    private static Condition of(AccountId account) {
        return COMMUNITY_MEMBER.ACCOUNT_ID.eq(account);
    }

    private Condition bySlug(String slug) {
        return COMMUNITY_MEMBER.COMMUNITY_ID.eq(
                sql.select(COMMUNITY.ID).from(COMMUNITY).where(COMMUNITY.SLUG.eq(slug)));
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
