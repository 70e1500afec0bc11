package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_SETUP;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SetupStore {
    private final DSLContext sql;

    SetupStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The one token that is good from now on. */
    void replace(byte[] tokenHash, Instant now) {
        sql.deleteFrom(COMMUNITY_SETUP).execute();
        sql.insertInto(COMMUNITY_SETUP)
                .set(COMMUNITY_SETUP.TOKEN_HASH, tokenHash)
                .set(COMMUNITY_SETUP.CREATED_AT, now)
                .execute();
    }

    boolean exists(byte[] tokenHash) {
        return sql.fetchExists(COMMUNITY_SETUP, COMMUNITY_SETUP.TOKEN_HASH.eq(tokenHash));
    }

    /** Of several at once, exactly one uses it. */
    boolean use(byte[] tokenHash) {
        return sql.deleteFrom(COMMUNITY_SETUP)
                        .where(COMMUNITY_SETUP.TOKEN_HASH.eq(tokenHash))
                        .execute()
                > 0;
    }
}
