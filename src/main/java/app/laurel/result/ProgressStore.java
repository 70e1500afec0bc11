package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_ANNULMENT;
import static app.laurel.db.Tables.RESULT_PART;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far a result has come, without reading what it says. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProgressStore {
    private final DSLContext sql;

    ProgressStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest version; one that was annulled ended with that. */
    Optional<Progressed> find(EditionId edition) {
        var annulled = select(max(RESULT_ANNULMENT.ANNULLED_AT))
                .from(RESULT_ANNULMENT)
                .where(RESULT_ANNULMENT.EDITION_ID.eq(edition), RESULT_ANNULMENT.VERSION.ge(RESULT.VERSION));
        var parts = selectCount()
                .from(RESULT_PART)
                .where(RESULT_PART.EDITION_ID.eq(edition), RESULT_PART.VERSION.eq(RESULT.VERSION));
        return sql.select(
                        RESULT.VERSION,
                        RESULT.DOCUMENT_HASH,
                        RESULT.RELEASE_AT,
                        RESULT.PUBLISHED_AT,
                        coalesce(RESULT.ENDED_AT, field(annulled)),
                        field(parts))
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition))
                .orderBy(RESULT.VERSION.desc())
                .limit(1)
                .fetchOptional(Records.mapping(Progressed::new));
    }

    /** A version on its way. */
    @SuppressWarnings("ArrayRecordComponent")
    record Progressed(
            int version,
            byte[] hash,
            @Nullable Instant releaseAt,
            @Nullable Instant publishedAt,
            @Nullable Instant endedAt,
            int parts) {
        boolean stands() {
            return publishedAt != null && endedAt == null;
        }
    }
}
