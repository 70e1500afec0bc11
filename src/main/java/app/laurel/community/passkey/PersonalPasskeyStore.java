package app.laurel.community.passkey;

import static app.laurel.db.Tables.COMMUNITY_PASSKEY;
import static app.laurel.db.Tables.COMMUNITY_PASSKEY_HANDLE;

import app.laurel.base.id.AccountId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's passkeys by their labels and dates. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalPasskeyStore {
    private final DSLContext sql;

    PersonalPasskeyStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Map<String, Object>> list(AccountId account) {
        return sql.select(
                        COMMUNITY_PASSKEY.LABEL.as("label"),
                        COMMUNITY_PASSKEY.ADDED_AT.as("addedAt"),
                        COMMUNITY_PASSKEY.USED_AT.as("usedAt"))
                .from(COMMUNITY_PASSKEY)
                .where(COMMUNITY_PASSKEY.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_PASSKEY.ID)
                .fetch(Record::intoMap);
    }

    void erase(AccountId account) {
        sql.deleteFrom(COMMUNITY_PASSKEY)
                .where(COMMUNITY_PASSKEY.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(COMMUNITY_PASSKEY_HANDLE)
                .where(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID.eq(account))
                .execute();
    }
}
