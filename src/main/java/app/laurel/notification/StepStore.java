package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_STEP;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which steps were mailed to the moderators, and which are to be. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StepStore {
    private final DSLContext sql;

    StepStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that a step waits; one that was noted before stays as it is. */
    void note(CommunityId community, AwaitedStep step, Instant now) {
        sql.insertInto(NOTIFICATION_STEP)
                .set(NOTIFICATION_STEP.COMMUNITY_ID, community)
                .set(NOTIFICATION_STEP.EDITION_ID, step.edition())
                .set(NOTIFICATION_STEP.STEP, step.kind().name())
                .set(NOTIFICATION_STEP.OCCASION, step.key())
                .set(NOTIFICATION_STEP.NOTED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Communities with steps that nobody was mailed of, except where somebody was mailed of others since a moment. */
    List<CommunityId> listUnmailed(Instant since) {
        var mailed = NOTIFICATION_STEP.as("mailed");
        return sql.selectDistinct(NOTIFICATION_STEP.COMMUNITY_ID)
                .from(NOTIFICATION_STEP)
                .where(NOTIFICATION_STEP.MAILED_AT.isNull())
                .andNotExists(sql.selectOne()
                        .from(mailed)
                        .where(mailed.COMMUNITY_ID.eq(NOTIFICATION_STEP.COMMUNITY_ID), mailed.MAILED_AT.gt(since)))
                .fetch(NOTIFICATION_STEP.COMMUNITY_ID);
    }

    /** The years of a community with such steps. */
    List<EditionId> listUnmailed(CommunityId community) {
        return sql.selectDistinct(NOTIFICATION_STEP.EDITION_ID)
                .from(NOTIFICATION_STEP)
                .where(NOTIFICATION_STEP.COMMUNITY_ID.eq(community), NOTIFICATION_STEP.MAILED_AT.isNull())
                .orderBy(NOTIFICATION_STEP.EDITION_ID)
                .fetch(NOTIFICATION_STEP.EDITION_ID);
    }

    /** Takes a step that waits to be mailed; false where another node did, or somebody was mailed of it before. */
    boolean take(AwaitedStep step, Instant now) {
        return sql.update(NOTIFICATION_STEP)
                        .set(NOTIFICATION_STEP.MAILED_AT, now)
                        .where(of(step), NOTIFICATION_STEP.MAILED_AT.isNull())
                        .execute()
                > 0;
    }

    /** Forgets the steps of a year that were done before anybody was mailed of them. */
    void forgetUnmailed(EditionId edition) {
        sql.deleteFrom(NOTIFICATION_STEP)
                .where(NOTIFICATION_STEP.EDITION_ID.eq(edition), NOTIFICATION_STEP.MAILED_AT.isNull())
                .execute();
    }

    private static Condition of(AwaitedStep step) {
        return NOTIFICATION_STEP
                .EDITION_ID
                .eq(step.edition())
                .and(NOTIFICATION_STEP.STEP.eq(step.kind().name()))
                .and(NOTIFICATION_STEP.OCCASION.eq(step.key()));
    }
}
