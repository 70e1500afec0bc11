package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** From when the second factors of an account count for what takes two people. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FactorWaitStore {
    private final DSLContext sql;

    FactorWaitStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Instant> find(AccountId account) {
        return sql.select(COMMUNITY_ACCOUNT.FACTORS_COUNT_FROM)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.eq(account))
                .fetchOptional(COMMUNITY_ACCOUNT.FACTORS_COUNT_FROM);
    }

    void set(AccountId account, Instant from) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.FACTORS_COUNT_FROM, from)
                .where(COMMUNITY_ACCOUNT.ID.eq(account))
                .execute();
    }

    void clear(AccountId account) {
        sql.update(COMMUNITY_ACCOUNT)
                .setNull(COMMUNITY_ACCOUNT.FACTORS_COUNT_FROM)
                .where(COMMUNITY_ACCOUNT.ID.eq(account))
                .execute();
    }
}
