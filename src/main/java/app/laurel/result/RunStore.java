package app.laurel.result;

import static app.laurel.db.Tables.RESULT_RUN;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.UuidBytes;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RunStore {
    private final DSLContext sql;

    RunStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes the category's one run, also from a run that last beat before {@code stale}; false if another holds it. */
    boolean begin(CategoryId category, UUID run, Instant now, Instant stale) {
        sql.deleteFrom(RESULT_RUN)
                .where(RESULT_RUN.CATEGORY_ID.eq(category), RESULT_RUN.BEAT_AT.lt(stale))
                .execute();
        return sql.insertInto(RESULT_RUN)
                        .set(RESULT_RUN.CATEGORY_ID, category)
                        .set(RESULT_RUN.RUN, UuidBytes.of(run))
                        .set(RESULT_RUN.DONE, 0L)
                        .set(RESULT_RUN.TOTAL, -1L)
                        .set(RESULT_RUN.BEAT_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    /** Records that the run is alive, and how far it is; false if another took it over. */
    boolean beat(CategoryId category, UUID run, RunProgress progress, Instant now) {
        return sql.update(RESULT_RUN)
                        .set(RESULT_RUN.DONE, progress.done())
                        .set(RESULT_RUN.TOTAL, progress.total())
                        .set(RESULT_RUN.STAGE, progress.stage().name())
                        .set(RESULT_RUN.BEAT_AT, now)
                        .where(RESULT_RUN.CATEGORY_ID.eq(category), RESULT_RUN.RUN.eq(UuidBytes.of(run)))
                        .execute()
                == 1;
    }

    /** Asks the run to stop; false if none is going on. */
    boolean cancel(CategoryId category, Instant stale) {
        return sql.update(RESULT_RUN)
                        .set(RESULT_RUN.CANCELLED, true)
                        .where(RESULT_RUN.CATEGORY_ID.eq(category), RESULT_RUN.BEAT_AT.ge(stale))
                        .execute()
                == 1;
    }

    void end(CategoryId category, UUID run) {
        sql.deleteFrom(RESULT_RUN)
                .where(RESULT_RUN.CATEGORY_ID.eq(category), RESULT_RUN.RUN.eq(UuidBytes.of(run)))
                .execute();
    }

    /** The runs that are going on in these categories. */
    Map<CategoryId, RunProgress> list(Collection<CategoryId> categories, Instant stale) {
        return sql.selectFrom(RESULT_RUN)
                .where(RESULT_RUN.CATEGORY_ID.in(categories), RESULT_RUN.BEAT_AT.ge(stale))
                .fetchMap(
                        RESULT_RUN.CATEGORY_ID,
                        row -> new RunProgress(
                                RunStage.valueOf(row.getStage()), row.getDone(), row.getTotal(), row.getCancelled()));
    }
}
