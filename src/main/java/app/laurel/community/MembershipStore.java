package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.laurel.base.id.AccountId;
import app.laurel.db.tables.CommunityJoin;
import app.laurel.db.tables.CommunityMember;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Memberships with everything that was ever written down of them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MembershipStore {
    /** A row for each entry; of an entry nothing where there is none. */
    private static final List<Field<?>> WRITTEN = List.of(
            COMMUNITY_MEMBER.ID,
            COMMUNITY_MEMBER.ACCOUNT_ID,
            COMMUNITY_MEMBER.COMMUNITY_ID,
            COMMUNITY_MEMBER.JOINED_ON,
            COMMUNITY_JOIN.ID,
            COMMUNITY_JOIN.MEMBER_ID,
            COMMUNITY_JOIN.JOINED_ON,
            COMMUNITY_JOIN.HOW,
            COMMUNITY_JOIN.PERSON_KEY,
            COMMUNITY_JOIN.RECORDED_AT,
            COMMUNITY_ACCOUNT.PROVED_AT);

    private static final CommunityJoin OWN = COMMUNITY_JOIN.as("own");
    private static final CommunityJoin SHARED = COMMUNITY_JOIN.as("shared");
    private static final CommunityMember TWIN = COMMUNITY_MEMBER.as("twin");
    private static final CommunityMember BEHIND = COMMUNITY_MEMBER.as("behind");

    private final DSLContext sql;
    private final String ofAccount;

    MembershipStore(DSLContext sql) {
        this.sql = sql;
        // why: each call of a signed-in member asks this, and writing it out takes longer than asking
        var bySlug = COMMUNITY_MEMBER.COMMUNITY_ID.eq(
                sql.select(COMMUNITY.ID).from(COMMUNITY).where(COMMUNITY.SLUG.eq("")));
        var byAccount = COMMUNITY_MEMBER.ACCOUNT_ID.eq(new AccountId(0));
        ofAccount = sql.render(written(byAccount, bySlug.and(MemberStore.BELONGS)));
    }

    /** The member whose account this is in the community of this name. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<Member> find(AccountId account, String slug) {
        var rows = sql.resultQuery(ofAccount, account.value(), slug)
                .coerce(WRITTEN)
                .fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(member(rows));
    }

    /**
     * The members with everything that was ever written down of their membership, and of others of the same person, in the order of
     * writing.
     */
    List<Member> list(Condition accounts, Condition communities) {
        var rows = written(accounts, communities).fetch();
        return rows.intoGroups(COMMUNITY_MEMBER.ID).values().stream()
                .map(MembershipStore::member)
                .toList();
    }

    /** The entries of these accounts in these communities, as rows of {@link #WRITTEN}. */
    private ResultQuery<Record> written(Condition accounts, Condition communities) {
        return sql.selectDistinct(WRITTEN)
                .from(COMMUNITY_MEMBER)
                .leftJoin(OWN.join(SHARED)
                        .on(SHARED.PERSON_KEY.eq(OWN.PERSON_KEY))
                        .join(TWIN)
                        .on(TWIN.ID.eq(SHARED.MEMBER_ID)))
                .on(OWN.MEMBER_ID.eq(COMMUNITY_MEMBER.ID), TWIN.COMMUNITY_ID.eq(COMMUNITY_MEMBER.COMMUNITY_ID))
                .leftJoin(COMMUNITY_JOIN)
                .on(COMMUNITY_JOIN.MEMBER_ID.eq(DSL.coalesce(TWIN.ID, COMMUNITY_MEMBER.ID)))
                .leftJoin(BEHIND.join(COMMUNITY_ACCOUNT).on(COMMUNITY_ACCOUNT.ID.eq(BEHIND.ACCOUNT_ID)))
                .on(BEHIND.ID.eq(COMMUNITY_JOIN.MEMBER_ID))
                .where(accounts, communities)
                .orderBy(COMMUNITY_JOIN.RECORDED_AT, COMMUNITY_JOIN.ID);
    }

    /** @param rows one for each entry of the member, and of others of the same person */
    private static Member member(Result<? extends Record> rows) {
        var histories = rows.stream()
                .filter(it -> it.get(COMMUNITY_JOIN.ID) != null)
                .collect(groupingBy(
                        it -> it.get(COMMUNITY_JOIN.MEMBER_ID), collectingAndThen(toList(), MembershipStore::history)));
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
        var entries = rows.stream().map(MembershipStore::entry).toList();
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
}
