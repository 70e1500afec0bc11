package app.laurel.community;

import static app.laurel.community.MemberStore.BELONGS;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import app.laurel.base.ReadableRows;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record5;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The members of a community as moderators see them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PeopleStore {
    private final DSLContext sql;
    private final ReadableRows readable;

    PeopleStore(DSLContext sql, ReadableRows readable) {
        this.sql = sql;
        this.readable = readable;
    }

    /**
     * One who cannot be read is left out.
     *
     * @param roles of all members of the community who have some
     */
    List<Person> list(CommunityId community, String search, int offset, int limit, Map<MemberId, Set<Role>> roles) {
        var rows = sql.select(
                        COMMUNITY_MEMBER.ID,
                        COMMUNITY_MEMBER.ACCOUNT_ID,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_ACCOUNT.MAIL,
                        COMMUNITY_MEMBER.JOINED_ON)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS, found(search))
                .orderBy(COMMUNITY_ACCOUNT.DISPLAY_NAME, COMMUNITY_MEMBER.ID)
                .limit(limit)
                .offset(offset)
                .fetch();
        return readable.read(
                rows,
                row -> person(row, roles.getOrDefault(row.value1(), Set.of())),
                (row, failure) -> new UnreadableRow("member", "member/" + row.value1(), community, failure));
    }

    int count(CommunityId community, String search) {
        return sql.fetchCount(sql.selectOne()
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS, found(search)));
    }

    /** The display name of a member, also of one who left. */
    Optional<String> findName(MemberId member) {
        return sql.select(COMMUNITY_ACCOUNT.DISPLAY_NAME)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.ID.eq(member))
                .fetchOptional(COMMUNITY_ACCOUNT.DISPLAY_NAME);
    }

    /** Each of these members with all that ever were of the same person. */
    Map<MemberId, Set<MemberId>> ofSamePersons(CommunityId community, Collection<MemberId> members) {
        var shared = COMMUNITY_JOIN.as("shared");
        return sql
                .selectDistinct(COMMUNITY_JOIN.MEMBER_ID, shared.MEMBER_ID)
                .from(COMMUNITY_JOIN)
                .join(shared)
                .on(shared.PERSON_KEY.eq(COMMUNITY_JOIN.PERSON_KEY))
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(shared.MEMBER_ID))
                .where(COMMUNITY_JOIN.MEMBER_ID.in(members), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community))
                .stream()
                .collect(groupingBy(Record2::value1, mapping(Record2::value2, toSet())));
    }

    /** All memberships of a community that an account ever had, and those that ever were of the same person. */
    Set<MemberId> ofPerson(AccountId account, CommunityId community) {
        var own = sql.select(COMMUNITY_JOIN.PERSON_KEY)
                .from(COMMUNITY_JOIN)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_JOIN.MEMBER_ID))
                .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(account), COMMUNITY_JOIN.PERSON_KEY.isNotNull());
        var now = sql.select(COMMUNITY_ACCOUNT.PERSON_KEY)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.eq(account), COMMUNITY_ACCOUNT.PERSON_KEY.isNotNull());
        return sql.selectDistinct(COMMUNITY_MEMBER.ID)
                .from(COMMUNITY_MEMBER)
                .leftJoin(COMMUNITY_JOIN)
                .on(COMMUNITY_JOIN.MEMBER_ID.eq(COMMUNITY_MEMBER.ID))
                .where(
                        COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                        COMMUNITY_MEMBER
                                .ACCOUNT_ID
                                .eq(account)
                                .or(COMMUNITY_JOIN.PERSON_KEY.in(own))
                                .or(COMMUNITY_JOIN.PERSON_KEY.in(now)))
                .fetchSet(COMMUNITY_MEMBER.ID);
    }

    private static Person person(Record5<MemberId, AccountId, String, String, LocalDate> row, Set<Role> roles) {
        return new Person(row.value1(), row.value2(), row.value3(), new MailAddress(row.value4()), row.value5(), roles);
    }

    private static Condition found(String search) {
        if (search.isBlank()) return DSL.noCondition();
        return COMMUNITY_ACCOUNT
                .DISPLAY_NAME
                .containsIgnoreCase(search.strip())
                .or(COMMUNITY_ACCOUNT.MAIL.containsIgnoreCase(search.strip()));
    }
}
