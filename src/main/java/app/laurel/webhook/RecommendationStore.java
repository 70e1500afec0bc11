package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_RECOMMENDATION;

import app.laurel.base.id.CommunityId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What communities recommended when it was last looked at; {@code NOTHING} where that was nothing. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RecommendationStore {
    static final String NOTHING = "";

    private final DSLContext sql;

    RecommendationStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> find(CommunityId community) {
        return sql.select(WEBHOOK_RECOMMENDATION.AWARDS)
                .from(WEBHOOK_RECOMMENDATION)
                .where(WEBHOOK_RECOMMENDATION.COMMUNITY_ID.eq(community))
                .forUpdate()
                .fetchOptional(WEBHOOK_RECOMMENDATION.AWARDS);
    }

    void keep(CommunityId community, String awards) {
        sql.insertInto(WEBHOOK_RECOMMENDATION)
                .set(WEBHOOK_RECOMMENDATION.COMMUNITY_ID, community)
                .set(WEBHOOK_RECOMMENDATION.AWARDS, awards)
                .onDuplicateKeyUpdate()
                .set(WEBHOOK_RECOMMENDATION.AWARDS, awards)
                .execute();
    }

    void forget(CommunityId community) {
        sql.deleteFrom(WEBHOOK_RECOMMENDATION)
                .where(WEBHOOK_RECOMMENDATION.COMMUNITY_ID.eq(community))
                .execute();
    }
}
