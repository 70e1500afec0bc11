package app.laurel.community.factor;

import static app.laurel.db.Tables.COMMUNITY_FACTOR;
import static app.laurel.db.Tables.COMMUNITY_RECOVERY;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FactorStore {
    private final DSLContext sql;

    FactorStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @param lastStep the latest step whose code was used */
    @SuppressWarnings("ArrayRecordComponent") // read once and opened at once; nobody compares two
    record Factor(byte[] sealed, long lastStep) {}

    boolean has(AccountId account) {
        return sql.fetchExists(COMMUNITY_FACTOR, COMMUNITY_FACTOR.ACCOUNT_ID.eq(account));
    }

    boolean wasAddedSince(AccountId account, Instant since) {
        return sql.fetchExists(
                COMMUNITY_FACTOR, COMMUNITY_FACTOR.ACCOUNT_ID.eq(account), COMMUNITY_FACTOR.ADDED_AT.ge(since));
    }

    Optional<Factor> lock(AccountId account) {
        return sql.select(COMMUNITY_FACTOR.SEALED, COMMUNITY_FACTOR.LAST_STEP)
                .from(COMMUNITY_FACTOR)
                .where(COMMUNITY_FACTOR.ACCOUNT_ID.eq(account))
                .forUpdate()
                .fetchOptional(Records.mapping(Factor::new));
    }

    void use(AccountId account, long step) {
        sql.update(COMMUNITY_FACTOR)
                .set(COMMUNITY_FACTOR.LAST_STEP, step)
                .where(COMMUNITY_FACTOR.ACCOUNT_ID.eq(account))
                .execute();
    }

    /** Adds an authenticator in place of an earlier one. */
    void put(AccountId account, byte[] sealed, long step, Instant now) {
        remove(account);
        sql.insertInto(COMMUNITY_FACTOR)
                .set(COMMUNITY_FACTOR.ACCOUNT_ID, account)
                .set(COMMUNITY_FACTOR.SEALED, sealed)
                .set(COMMUNITY_FACTOR.LAST_STEP, step)
                .set(COMMUNITY_FACTOR.ADDED_AT, now)
                .execute();
    }

    void addRecovery(AccountId account, Collection<byte[]> hashes) {
        hashes.forEach(it -> sql.insertInto(COMMUNITY_RECOVERY)
                .set(COMMUNITY_RECOVERY.CODE_HASH, it)
                .set(COMMUNITY_RECOVERY.ACCOUNT_ID, account)
                .execute());
    }

    /** Of several at once, exactly one uses it. */
    boolean useRecovery(AccountId account, byte[] hash) {
        return sql.deleteFrom(COMMUNITY_RECOVERY)
                        .where(COMMUNITY_RECOVERY.CODE_HASH.eq(hash), COMMUNITY_RECOVERY.ACCOUNT_ID.eq(account))
                        .execute()
                == 1;
    }

    /** When each authenticator was added; its secret is shown to nobody. */
    List<Map<String, Object>> listDates(AccountId account) {
        return sql.select(COMMUNITY_FACTOR.ADDED_AT.as("since"))
                .from(COMMUNITY_FACTOR)
                .where(COMMUNITY_FACTOR.ACCOUNT_ID.eq(account))
                .fetch(Record::intoMap);
    }

    int countRecovery(AccountId account) {
        return sql.fetchCount(COMMUNITY_RECOVERY, COMMUNITY_RECOVERY.ACCOUNT_ID.eq(account));
    }

    void remove(AccountId account) {
        sql.deleteFrom(COMMUNITY_RECOVERY)
                .where(COMMUNITY_RECOVERY.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(COMMUNITY_FACTOR)
                .where(COMMUNITY_FACTOR.ACCOUNT_ID.eq(account))
                .execute();
    }
}
