package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_ROLE;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Memberships that end. The row stays, and the end is written down like a join. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DepartureStore {
    private final DSLContext sql;

    DepartureStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Ends a membership with its roles; false if it had ended before. */
    boolean end(MemberId member, Ending how, LocalDate day, Instant now) {
        var ended = sql.update(COMMUNITY_MEMBER)
                .set(COMMUNITY_MEMBER.LEFT_ON, day)
                .set(COMMUNITY_MEMBER.ENDED_BY, how.name())
                .where(COMMUNITY_MEMBER.ID.eq(member), MemberStore.BELONGS)
                .execute();
        if (ended == 0) return false;
        sql.deleteFrom(COMMUNITY_ROLE)
                .where(COMMUNITY_ROLE.MEMBER_ID.eq(member))
                .execute();
        sql.insertInto(COMMUNITY_JOIN)
                .set(COMMUNITY_JOIN.MEMBER_ID, member)
                .set(COMMUNITY_JOIN.HOW, how.name())
                .set(COMMUNITY_JOIN.RECORDED_AT, now)
                .execute();
        return true;
    }

    /** Removes the person keys of erased people, by which they could be recognised under another address. */
    void forgetPersons(CommunityId community) {
        sql.update(COMMUNITY_JOIN)
                .setNull(COMMUNITY_JOIN.PERSON_KEY)
                .where(COMMUNITY_JOIN.MEMBER_ID.in(sql.select(COMMUNITY_MEMBER.ID)
                        .from(COMMUNITY_MEMBER)
                        .where(
                                COMMUNITY_MEMBER.COMMUNITY_ID.eq(community),
                                COMMUNITY_MEMBER.ENDED_BY.eq(Ending.ERASED.name()))))
                .execute();
    }

    /** Every membership of an account, those that ended included. */
    List<Belonging> list(AccountId account) {
        return sql.select(
                        COMMUNITY_MEMBER.ID,
                        COMMUNITY_MEMBER.COMMUNITY_ID,
                        COMMUNITY_MEMBER.JOINED_ON,
                        COMMUNITY_MEMBER.LEFT_ON)
                .from(COMMUNITY_MEMBER)
                .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_MEMBER.ID)
                .fetch(Records.mapping(Belonging::new));
    }
}
