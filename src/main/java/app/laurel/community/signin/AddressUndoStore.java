package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;

import app.laurel.base.id.AccountId;
import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes of addresses that can be taken back, in the order in which they were made. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AddressUndoStore {
    private final DSLContext sql;
    private final SecretHashes hashes;

    AddressUndoStore(DSLContext sql, SecretHashes hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /**
     * One change that can be taken back.
     *
     * @param mail the address before
     */
    record Undo(long id, AccountId account, MailAddress mail, Instant movedAt) {}

    void add(AccountId account, MailAddress before, String token, Instant now, Instant expires) {
        sql.insertInto(COMMUNITY_ADDRESS_UNDO)
                .set(COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID, account)
                .set(COMMUNITY_ADDRESS_UNDO.MAIL, before.value())
                .set(COMMUNITY_ADDRESS_UNDO.TOKEN_HASH, hashes.of(token))
                .set(COMMUNITY_ADDRESS_UNDO.MOVED_AT, now)
                .set(COMMUNITY_ADDRESS_UNDO.EXPIRES_AT, expires)
                .execute();
    }

    Optional<Undo> find(String token, Instant now) {
        return findFirst(COMMUNITY_ADDRESS_UNDO.TOKEN_HASH.eq(hashes.of(token)), now);
    }

    /** The first change by which the account left this address. */
    Optional<Undo> findFirst(AccountId account, MailAddress before, Instant now) {
        return findFirst(
                COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID.eq(account).and(COMMUNITY_ADDRESS_UNDO.MAIL.eq(before.value())), now);
    }

    /** Removes a change and the account's later ones: whoever had an address only since then takes nothing back. */
    void removeSince(Undo undo) {
        sql.deleteFrom(COMMUNITY_ADDRESS_UNDO)
                .where(COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID.eq(undo.account()), COMMUNITY_ADDRESS_UNDO.ID.ge(undo.id()))
                .execute();
    }

    void forget(Instant now) {
        sql.deleteFrom(COMMUNITY_ADDRESS_UNDO)
                .where(COMMUNITY_ADDRESS_UNDO.EXPIRES_AT.le(now))
                .execute();
    }

    private Optional<Undo> findFirst(Condition which, Instant now) {
        return sql.select(
                        COMMUNITY_ADDRESS_UNDO.ID,
                        COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID,
                        COMMUNITY_ADDRESS_UNDO.MAIL.convertFrom(MailAddress::new),
                        COMMUNITY_ADDRESS_UNDO.MOVED_AT)
                .from(COMMUNITY_ADDRESS_UNDO)
                .where(which, COMMUNITY_ADDRESS_UNDO.EXPIRES_AT.gt(now))
                .orderBy(COMMUNITY_ADDRESS_UNDO.ID)
                .limit(1)
                .fetchOptional(Records.mapping(Undo::new));
    }
}
