package app.laurel.result;

import static app.laurel.db.Tables.RESULT;

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

    /** The latest version. */
    Optional<Progressed> find(EditionId edition) {
        return sql.select(RESULT.VERSION, RESULT.DOCUMENT_HASH, RESULT.RELEASE_AT, RESULT.PUBLISHED_AT, RESULT.ENDED_AT)
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
            @Nullable Instant endedAt) {
        boolean stands() {
            return publishedAt != null && endedAt == null;
        }
    }
}
