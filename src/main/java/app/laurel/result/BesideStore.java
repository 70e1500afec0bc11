package app.laurel.result;

import static app.laurel.db.Tables.RESULT_COUNT;

import app.laurel.base.id.CategoryId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to a count without being part of what is signed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BesideStore {
    private final DSLContext sql;

    BesideStore(DSLContext sql) {
        this.sql = sql;
    }

    void keep(CategoryId category, int version, Beside beside) {
        sql.update(RESULT_COUNT)
                .set(RESULT_COUNT.BALLOTS_HASH, beside.ballotsHash())
                .set(RESULT_COUNT.BALLOTS_SIZE, beside.ballotsSize())
                .set(RESULT_COUNT.CHANGED, beside.changed())
                .set(RESULT_COUNT.REPORT, beside.report())
                .where(CountStore.of(category, version))
                .execute();
    }

    /** Each part is null where the count wrote none. */
    Beside get(CategoryId category, int version) {
        return sql.select(
                        RESULT_COUNT.BALLOTS_HASH, RESULT_COUNT.BALLOTS_SIZE, RESULT_COUNT.CHANGED, RESULT_COUNT.REPORT)
                .from(RESULT_COUNT)
                .where(CountStore.of(category, version))
                .fetchSingle(Records.mapping(Beside::new));
    }

    /** The row as stored. */
    @SuppressWarnings("ArrayRecordComponent")
    record Beside(
            byte @Nullable [] ballotsHash,
            @Nullable Long ballotsSize,
            @Nullable Long changed,
            byte @Nullable [] report) {}
}
