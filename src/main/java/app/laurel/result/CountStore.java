package app.laurel.result;

import static app.laurel.db.Tables.RESULT_COUNT;
import static org.jooq.impl.DSL.excluded;

import app.laurel.base.id.EditionId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The counts of which results are made. They are read with their results, which say which count is theirs. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CountStore {
    private final DSLContext sql;
    private final CountStamps stamps;

    CountStore(DSLContext sql, CountStamps stamps) {
        this.sql = sql;
        this.stamps = stamps;
    }

    /** Keeps a count in place of the one before of the same version. */
    void replace(EditionId edition, CountRow count) {
        sql.insertInto(RESULT_COUNT)
                .set(RESULT_COUNT.EDITION_ID, edition)
                .set(RESULT_COUNT.VERSION, count.version())
                .set(RESULT_COUNT.DOCUMENT, count.document())
                .set(RESULT_COUNT.DOCUMENT_HASH, count.hash())
                .set(RESULT_COUNT.STAMP, stamps.of(edition, count))
                .set(RESULT_COUNT.COUNTED_AT, count.countedAt())
                .onDuplicateKeyUpdate()
                .set(RESULT_COUNT.DOCUMENT, excluded(RESULT_COUNT.DOCUMENT))
                .set(RESULT_COUNT.DOCUMENT_HASH, excluded(RESULT_COUNT.DOCUMENT_HASH))
                .set(RESULT_COUNT.STAMP, excluded(RESULT_COUNT.STAMP))
                .set(RESULT_COUNT.COUNTED_AT, excluded(RESULT_COUNT.COUNTED_AT))
                .execute();
    }

    static Condition of(EditionId edition, int version) {
        return RESULT_COUNT.EDITION_ID.eq(edition).and(RESULT_COUNT.VERSION.eq(version));
    }
}
