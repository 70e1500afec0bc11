package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_ANNULMENT;
import static app.laurel.db.Tables.RESULT_CORRECTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AppealStore {
    private final DSLContext sql;

    AppealStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The editions of which no version was published or annulled since a moment, and none is being corrected. */
    List<EditionId> listQuietSince(Instant moment) {
        return sql.select(RESULT.EDITION_ID)
                .from(RESULT)
                .where(
                        RESULT.PUBLISHED_AT.isNotNull(),
                        notExists(selectOne()
                                .from(RESULT_CORRECTION)
                                .where(RESULT_CORRECTION.EDITION_ID.eq(RESULT.EDITION_ID))),
                        notExists(selectOne()
                                .from(RESULT_ANNULMENT)
                                .where(
                                        RESULT_ANNULMENT.EDITION_ID.eq(RESULT.EDITION_ID),
                                        RESULT_ANNULMENT.ANNULLED_AT.gt(moment))))
                .groupBy(RESULT.EDITION_ID)
                .having(max(coalesce(RESULT.ENDED_AT, RESULT.PUBLISHED_AT)).le(moment))
                .fetch(RESULT.EDITION_ID);
    }
}
