package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which accounts run the installation. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HostStore {
    private final DSLContext sql;

    HostStore(DSLContext sql) {
        this.sql = sql;
    }

    boolean isHost(AccountId id) {
        return sql.fetchExists(COMMUNITY_ACCOUNT, COMMUNITY_ACCOUNT.ID.eq(id), COMMUNITY_ACCOUNT.HOST.isTrue());
    }

    boolean isAny() {
        return sql.fetchExists(COMMUNITY_ACCOUNT, COMMUNITY_ACCOUNT.HOST.isTrue());
    }

    /** The accounts of all hosts; nobody else names or withdraws one until the transaction ends. */
    List<AccountId> listLocked() {
        return sql.select(COMMUNITY_ACCOUNT.ID)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.HOST.isTrue())
                .forUpdate()
                .fetch(COMMUNITY_ACCOUNT.ID);
    }

    /** @param by null for the first host, who is named from the machine itself */
    void add(AccountId id, @Nullable AccountId by, Instant now) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.HOST, true)
                .set(COMMUNITY_ACCOUNT.HOST_SINCE, now)
                .set(COMMUNITY_ACCOUNT.HOST_BY, by)
                .where(COMMUNITY_ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Who made each account a host, the last time it was made one; also known after it stopped being a host. */
    Map<AccountId, AccountId> listMakers() {
        return sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.HOST_BY)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.HOST_BY.isNotNull())
                .fetchMap(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.HOST_BY);
    }

    void withdraw(AccountId id) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.HOST, false)
                .setNull(COMMUNITY_ACCOUNT.HOST_SINCE)
                .where(COMMUNITY_ACCOUNT.ID.eq(id))
                .execute();
    }
}
