package app.laurel.demonstration;

import static app.laurel.db.Tables.DEMONSTRATION;
import static org.jooq.Records.mapping;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DemonstrationStore {
    private static final int ONLY = 1;

    private final DSLContext sql;

    DemonstrationStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The mark that says that this database is invented; empty in a database for real people. */
    Optional<Mark> find() {
        return sql.select(
                        DEMONSTRATION.BEGUN_AT,
                        DEMONSTRATION.FINISHED_AT,
                        DEMONSTRATION.AHEAD_MS.convertFrom(Duration::ofMillis))
                .from(DEMONSTRATION)
                .where(DEMONSTRATION.ID.eq(ONLY))
                .fetchOptional(mapping(Mark::new));
    }

    void begin(Instant now) {
        sql.insertInto(DEMONSTRATION)
                .set(DEMONSTRATION.ID, ONLY)
                .set(DEMONSTRATION.BEGUN_AT, now)
                .set(DEMONSTRATION.AHEAD_MS, 0L)
                .execute();
    }

    void finish(Instant now) {
        sql.update(DEMONSTRATION)
                .set(DEMONSTRATION.FINISHED_AT, now)
                .where(DEMONSTRATION.ID.eq(ONLY))
                .execute();
    }

    /** Keeps how far the clock runs ahead. Who moves it at the same time waits, and nobody moves it back. */
    void runAhead(Duration distance) {
        sql.update(DEMONSTRATION)
                .set(DEMONSTRATION.AHEAD_MS, distance.toMillis())
                .where(DEMONSTRATION.ID.eq(ONLY), DEMONSTRATION.AHEAD_MS.lt(distance.toMillis()))
                .execute();
    }

    /**
     * What is kept of a demonstration.
     *
     * @param begunAt the moment from which its dates are counted
     * @param finishedAt null if the seeding was interrupted
     * @param ahead how far its clock runs ahead
     */
    record Mark(Instant begunAt, @Nullable Instant finishedAt, Duration ahead) {}
}
