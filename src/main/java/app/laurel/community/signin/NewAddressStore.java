package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_NEW_ADDRESS;

import app.laurel.base.id.AccountId;
import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NewAddressStore {
    private static final int MOST_TRIES = 5;

    private final DSLContext sql;

    NewAddressStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Replaces the account's earlier request for another address. */
    void put(AccountId account, MailAddress mail, byte[] codeHash, Instant expires) {
        remove(account);
        sql.insertInto(COMMUNITY_NEW_ADDRESS)
                .set(COMMUNITY_NEW_ADDRESS.ACCOUNT_ID, account)
                .set(COMMUNITY_NEW_ADDRESS.MAIL, mail.value())
                .set(COMMUNITY_NEW_ADDRESS.CODE_HASH, codeHash)
                .set(COMMUNITY_NEW_ADDRESS.WRONG_CODES, 0)
                .set(COMMUNITY_NEW_ADDRESS.EXPIRES_AT, expires)
                .execute();
    }

    /** Counts a try before the code is compared, so that parallel requests get no more tries. */
    boolean takeTry(AccountId account, Instant now) {
        return sql.update(COMMUNITY_NEW_ADDRESS)
                        .set(COMMUNITY_NEW_ADDRESS.WRONG_CODES, COMMUNITY_NEW_ADDRESS.WRONG_CODES.plus(1))
                        .where(
                                COMMUNITY_NEW_ADDRESS.ACCOUNT_ID.eq(account),
                                COMMUNITY_NEW_ADDRESS.WRONG_CODES.lt(MOST_TRIES),
                                COMMUNITY_NEW_ADDRESS.EXPIRES_AT.gt(now))
                        .execute()
                > 0;
    }

    Optional<Wanted> find(AccountId account) {
        return sql.select(COMMUNITY_NEW_ADDRESS.MAIL.convertFrom(MailAddress::new), COMMUNITY_NEW_ADDRESS.CODE_HASH)
                .from(COMMUNITY_NEW_ADDRESS)
                .where(COMMUNITY_NEW_ADDRESS.ACCOUNT_ID.eq(account))
                .fetchOptional(Records.mapping(Wanted::new));
    }

    void remove(AccountId account) {
        sql.deleteFrom(COMMUNITY_NEW_ADDRESS)
                .where(COMMUNITY_NEW_ADDRESS.ACCOUNT_ID.eq(account))
                .execute();
    }

    /** A new address that is not proved yet. */
    @SuppressWarnings("ArrayRecordComponent")
    record Wanted(MailAddress mail, byte[] codeHash) {}
}
