package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_BAR;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom moderators removed and barred, why, and who lifted it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BarStore {
    static final Condition HOLDS = COMMUNITY_BAR.UNDONE_AT.isNull();

    private final DSLContext sql;

    BarStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The current memberships of a person in a community, under all addresses that are known as that person's. */
    List<Belonged> membershipsOf(CommunityId community, AccountId account) {
        var one = COMMUNITY_ACCOUNT.as("one");
        return sql.select(COMMUNITY_MEMBER.ID, COMMUNITY_MEMBER.ACCOUNT_ID, COMMUNITY_MEMBER.JOINED_ON)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .join(one)
                .on(one.PERSON_KEY.eq(COMMUNITY_ACCOUNT.PERSON_KEY))
                .where(one.ID.eq(account), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), MemberStore.BELONGS)
                .orderBy(COMMUNITY_MEMBER.ID)
                .fetch(mapping(Belonged::new));
    }

    void add(CommunityId community, Belonged who, String reason, AccountId by, Instant now) {
        var key = sql.select(COMMUNITY_ACCOUNT.PERSON_KEY)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.eq(who.account()))
                .fetchSingle(COMMUNITY_ACCOUNT.PERSON_KEY);
        sql.insertInto(COMMUNITY_BAR)
                .set(COMMUNITY_BAR.COMMUNITY_ID, community)
                .set(COMMUNITY_BAR.MEMBER_ID, who.member())
                .set(COMMUNITY_BAR.PERSON_KEY, key)
                .set(COMMUNITY_BAR.REASON, reason)
                .set(COMMUNITY_BAR.CREATED_BY, by)
                .set(COMMUNITY_BAR.CREATED_AT, now)
                .execute();
    }

    /** The latest first. */
    List<Bar> list(CommunityId community) {
        return sql.select(
                        COMMUNITY_BAR.ID,
                        COMMUNITY_BAR.MEMBER_ID,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_BAR.REASON,
                        COMMUNITY_BAR.CREATED_AT)
                .from(COMMUNITY_BAR)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_BAR.MEMBER_ID))
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_BAR.COMMUNITY_ID.eq(community), HOLDS)
                .orderBy(COMMUNITY_BAR.ID.desc())
                .fetch(mapping(Bar::new));
    }

    /** False where another moderator lifted it before. */
    boolean lift(CommunityId community, long number, AccountId by, Instant now) {
        return sql.update(COMMUNITY_BAR)
                        .set(COMMUNITY_BAR.UNDONE_BY, by)
                        .set(COMMUNITY_BAR.UNDONE_AT, now)
                        .where(COMMUNITY_BAR.ID.eq(number), COMMUNITY_BAR.COMMUNITY_ID.eq(community), HOLDS)
                        .execute()
                == 1;
    }

    /** A membership and whose it is. */
    record Belonged(MemberId member, AccountId account, LocalDate joinedOn) {}
}
