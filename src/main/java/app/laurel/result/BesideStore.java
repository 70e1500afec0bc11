package app.laurel.result;

import static app.laurel.db.Tables.RESULT;

import app.laurel.base.id.EditionId;
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

    void keep(EditionId edition, int version, Beside beside) {
        sql.update(RESULT)
                .set(RESULT.BALLOTS_HASH, beside.ballotsHash())
                .set(RESULT.BALLOTS_SIZE, beside.ballotsSize())
                .set(RESULT.CHANGED, beside.changed())
                .set(RESULT.REPORT, beside.report())
                .where(ResultStore.of(edition, version))
                .execute();
    }

    /** Each part is null where the count wrote none. */
    Beside get(EditionId edition, int version) {
        return sql.select(RESULT.BALLOTS_HASH, RESULT.BALLOTS_SIZE, RESULT.CHANGED, RESULT.REPORT)
                .from(RESULT)
                .where(ResultStore.of(edition, version))
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
