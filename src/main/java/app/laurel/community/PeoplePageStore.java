package app.laurel.community;

import static app.laurel.community.MemberStore.BELONGS;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_BAR;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_ROLE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.ReadableRows;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.TypedPart;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of a community a page at a time: one statement for a page, with what each person is, and one for how many there are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PeoplePageStore {
    private static final Field<Boolean> MODERATES = field(has(Role.MODERATOR));
    private static final Field<Boolean> OWNS = field(has(Role.SHOP_OWNER));
    private static final Condition BARRED = exists(
            selectOne().from(COMMUNITY_BAR).where(COMMUNITY_BAR.MEMBER_ID.eq(COMMUNITY_MEMBER.ID), BarStore.HOLDS));
    private static final Field<Boolean> IS_BARRED = field(BELONGS.not().and(BARRED));

    private final DSLContext sql;
    private final ReadableRows readable;

    PeoplePageStore(DSLContext sql, ReadableRows readable) {
        this.sql = sql;
        this.readable = readable;
    }

    /** Where a page begins, and how many may stand on it. */
    record Part(int offset, int limit) {}

    /** By name; one who cannot be read is left out. */
    List<Person> list(CommunityId community, PeopleSought sought, Supplier<LocalDate> today, Part part) {
        var rows = people().where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), meant(sought, today))
                .orderBy(COMMUNITY_ACCOUNT.DISPLAY_NAME, COMMUNITY_MEMBER.ID)
                .limit(part.limit())
                .offset(part.offset())
                .fetch();
        return readable.read(
                rows,
                PeoplePageStore::person,
                (row, failure) -> new UnreadableRow("member", "member/" + row.value1(), community, failure));
    }

    int count(CommunityId community, PeopleSought sought, Supplier<LocalDate> today) {
        return sql.fetchCount(sql.selectOne()
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), meant(sought, today)));
    }

    Optional<Person> find(CommunityId community, MemberId member) {
        return people().where(
                        COMMUNITY_MEMBER.ID.eq(member), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), BELONGS.or(BARRED))
                .fetchOptional(PeoplePageStore::person);
    }

    private SelectOnConditionStep<Record8<MemberId, AccountId, String, String, LocalDate, Boolean, Boolean, Boolean>>
            people() {
        return sql.select(
                        COMMUNITY_MEMBER.ID,
                        COMMUNITY_MEMBER.ACCOUNT_ID,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_ACCOUNT.MAIL,
                        COMMUNITY_MEMBER.JOINED_ON,
                        MODERATES,
                        OWNS,
                        IS_BARRED)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID));
    }

    private static Person person(
            Record8<MemberId, AccountId, String, String, LocalDate, Boolean, Boolean, Boolean> row) {
        var roles = EnumSet.noneOf(Role.class);
        if (row.value6()) roles.add(Role.MODERATOR);
        if (row.value7()) roles.add(Role.SHOP_OWNER);
        var mail = new MailAddress(row.value4());
        return new Person(row.value1(), row.value2(), row.value3(), mail, row.value5(), roles, row.value8());
    }

    private static Condition meant(PeopleSought sought, Supplier<LocalDate> today) {
        var kind = switch (sought.kind()) {
            case ALL -> BELONGS;
            case MODERATORS -> BELONGS.and(has(Role.MODERATOR));
            case SHOP_OWNERS -> BELONGS.and(has(Role.SHOP_OWNER));
            case THIS_YEAR ->
                BELONGS.and(COMMUNITY_MEMBER.JOINED_ON.ge(today.get().withDayOfYear(1)));
            case BARRED -> BELONGS.not().and(BARRED);
        };
        return kind.and(found(sought.text()));
    }

    private static Condition has(Role role) {
        return exists(selectOne()
                .from(COMMUNITY_ROLE)
                .where(COMMUNITY_ROLE.MEMBER_ID.eq(COMMUNITY_MEMBER.ID), COMMUNITY_ROLE.ROLE.eq(role.name())));
    }

    private static Condition found(String typed) {
        if (typed.isBlank()) return noCondition();
        var pattern = TypedPart.pattern(typed);
        return COMMUNITY_ACCOUNT.DISPLAY_NAME.likeRegex(pattern).or(COMMUNITY_ACCOUNT.MAIL.likeRegex(pattern));
    }
}
