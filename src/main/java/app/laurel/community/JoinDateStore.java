package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;

import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every join date that was ever written down, with the person behind the account as it was then. Rows are only added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JoinDateStore {
    private final DSLContext sql;

    JoinDateStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(Collection<Entry> entries, Admission how, Instant now) {
        if (entries.isEmpty()) return;
        var insert = sql.insertInto(
                COMMUNITY_JOIN,
                COMMUNITY_JOIN.MEMBER_ID,
                COMMUNITY_JOIN.JOINED_ON,
                COMMUNITY_JOIN.HOW,
                COMMUNITY_JOIN.PERSON_KEY,
                COMMUNITY_JOIN.RECORDED_AT);
        for (var entry : entries) {
            insert = insert.values(
                    DSL.val(entry.member(), COMMUNITY_JOIN.MEMBER_ID),
                    DSL.val(entry.joinedOn(), COMMUNITY_JOIN.JOINED_ON),
                    DSL.val(how.name()),
                    personKey(entry.member()),
                    DSL.val(now, COMMUNITY_JOIN.RECORDED_AT));
        }
        insert.execute();
    }

    private Field<byte[]> personKey(MemberId member) {
        return DSL.field(sql.select(COMMUNITY_ACCOUNT.PERSON_KEY)
                .from(COMMUNITY_ACCOUNT)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))
                .where(COMMUNITY_MEMBER.ID.eq(member)));
    }

    /** The day from which a member belongs. */
    record Entry(MemberId member, LocalDate joinedOn) {}
}
