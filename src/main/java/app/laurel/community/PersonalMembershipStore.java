package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_BAR;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_ROLE;

import app.laurel.base.id.AccountId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's memberships with their history: joins, roles, and bars against the person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalMembershipStore {
    private final DSLContext sql;

    PersonalMembershipStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Map<String, Object>> list(AccountId id) {
        return sql.select(
                        COMMUNITY.SLUG.as("community"),
                        COMMUNITY_MEMBER.JOINED_ON.as("joinedOn"),
                        COMMUNITY_MEMBER.LEFT_ON.as("leftOn"),
                        COMMUNITY_MEMBER.ENDED_BY.as("endedBy"))
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(COMMUNITY_MEMBER.COMMUNITY_ID))
                .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(id))
                .orderBy(COMMUNITY_MEMBER.ID)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> joins(AccountId id) {
        return sql.select(
                        COMMUNITY.SLUG.as("community"),
                        COMMUNITY_JOIN.JOINED_ON.as("joinedOn"),
                        COMMUNITY_JOIN.HOW.as("how"),
                        COMMUNITY_JOIN.RECORDED_AT.as("writtenAt"))
                .from(COMMUNITY_JOIN)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_JOIN.MEMBER_ID))
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(COMMUNITY_MEMBER.COMMUNITY_ID))
                .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(id))
                .orderBy(COMMUNITY_JOIN.ID)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> roles(AccountId id) {
        return sql.select(
                        COMMUNITY.SLUG.as("community"),
                        COMMUNITY_ROLE.ROLE.as("role"),
                        COMMUNITY_ROLE.GRANTED_AT.as("since"))
                .from(COMMUNITY_ROLE)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_ROLE.MEMBER_ID))
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(COMMUNITY_MEMBER.COMMUNITY_ID))
                .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(id))
                .orderBy(COMMUNITY_ROLE.GRANTED_AT)
                .fetch(Record::intoMap);
    }

    /** When and why the person was barred, under any address that is known as that person's. */
    List<Map<String, Object>> bars(AccountId id) {
        return sql.select(
                        COMMUNITY.SLUG.as("community"),
                        COMMUNITY_BAR.REASON.as("reason"),
                        COMMUNITY_BAR.CREATED_AT.as("since"),
                        COMMUNITY_BAR.UNDONE_AT.as("liftedAt"))
                .from(COMMUNITY_BAR)
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(COMMUNITY_BAR.COMMUNITY_ID))
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_BAR.MEMBER_ID))
                .where(COMMUNITY_MEMBER
                        .ACCOUNT_ID
                        .eq(id)
                        .or(COMMUNITY_BAR.PERSON_KEY.eq(sql.select(COMMUNITY_ACCOUNT.PERSON_KEY)
                                .from(COMMUNITY_ACCOUNT)
                                .where(COMMUNITY_ACCOUNT.ID.eq(id)))))
                .orderBy(COMMUNITY_BAR.ID)
                .fetch(Record::intoMap);
    }
}
