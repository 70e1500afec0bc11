package app.laurel.result;

import static app.laurel.db.Tables.RESULT_COUNT;
import static org.jooq.impl.DSL.excluded;

import app.laurel.base.id.CategoryId;
import java.util.Optional;
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
    void replace(CategoryId category, CountRow count) {
        sql.insertInto(RESULT_COUNT)
                .set(RESULT_COUNT.CATEGORY_ID, category)
                .set(RESULT_COUNT.VERSION, count.version())
                .set(RESULT_COUNT.DOCUMENT, count.document())
                .set(RESULT_COUNT.DOCUMENT_HASH, count.hash())
                .set(RESULT_COUNT.STAMP, stamps.of(category, count))
                .set(RESULT_COUNT.COUNTED_AT, count.countedAt())
                .onDuplicateKeyUpdate()
                .set(RESULT_COUNT.DOCUMENT, excluded(RESULT_COUNT.DOCUMENT))
                .set(RESULT_COUNT.DOCUMENT_HASH, excluded(RESULT_COUNT.DOCUMENT_HASH))
                .set(RESULT_COUNT.STAMP, excluded(RESULT_COUNT.STAMP))
                .set(RESULT_COUNT.COUNTED_AT, excluded(RESULT_COUNT.COUNTED_AT))
                .execute();
    }

    /** What the latest count of a category was hashed to, without reading it: what is on record need not be sound. */
    Optional<byte[]> findHash(CategoryId category) {
        return sql.select(RESULT_COUNT.DOCUMENT_HASH)
                .from(RESULT_COUNT)
                .where(RESULT_COUNT.CATEGORY_ID.eq(category))
                .orderBy(RESULT_COUNT.VERSION.desc())
                .limit(1)
                .fetchOptional(RESULT_COUNT.DOCUMENT_HASH);
    }

    static Condition of(CategoryId category, int version) {
        return RESULT_COUNT.CATEGORY_ID.eq(category).and(RESULT_COUNT.VERSION.eq(version));
    }
}
