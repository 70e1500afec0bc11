package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static org.jooq.impl.DSL.and;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When the holder of an account first proved an address of it: what others wrote down is nobody's until then. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FirstProofStore {
    private final DSLContext sql;

    FirstProofStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Does nothing after the first time, and then waits for nobody who holds the account. */
    void setFirst(AccountId account, Instant now) {
        var isFirst = and(COMMUNITY_ACCOUNT.ID.eq(account), COMMUNITY_ACCOUNT.PROVED_AT.isNull());
        if (!sql.fetchExists(COMMUNITY_ACCOUNT, isFirst)) return;
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.PROVED_AT, now)
                .where(isFirst)
                .execute();
    }
}
