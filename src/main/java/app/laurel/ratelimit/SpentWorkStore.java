package app.laurel.ratelimit;

import static app.laurel.db.Tables.RATELIMIT_SPENT_WORK;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SpentWorkStore {
    private final DSLContext sql;

    SpentWorkStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False if it was there. */
    boolean add(byte[] challenge, Instant expires) {
        return sql.insertInto(RATELIMIT_SPENT_WORK)
                        .set(RATELIMIT_SPENT_WORK.CHALLENGE_HASH, challenge)
                        .set(RATELIMIT_SPENT_WORK.EXPIRES_AT, expires)
                        .onDuplicateKeyIgnore()
                        .execute()
                == 1;
    }

    void purge(Instant now) {
        sql.deleteFrom(RATELIMIT_SPENT_WORK)
                .where(RATELIMIT_SPENT_WORK.EXPIRES_AT.lt(now))
                .execute();
    }
}
