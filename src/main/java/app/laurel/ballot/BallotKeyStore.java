package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_KEY;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotKeyStore {
    private final DSLContext sql;

    BallotKeyStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps a key unless the edition has one. */
    void addIfNone(EditionId edition, byte[] wrapped, Instant now) {
        sql.insertInto(BALLOT_KEY)
                .set(BALLOT_KEY.EDITION_ID, edition)
                .set(BALLOT_KEY.WRAPPED_KEY, wrapped)
                .set(BALLOT_KEY.CREATED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** The wrapped key; empty if none was made yet or it was destroyed. */
    Optional<byte[]> find(EditionId edition) {
        return sql.select(BALLOT_KEY.WRAPPED_KEY)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .fetchOptional(BALLOT_KEY.WRAPPED_KEY);
    }

    /** As {@link #find}; as long as the transaction lasts the ballot box cannot be shut. */
    Optional<byte[]> findAndHoldOpen(EditionId edition) {
        return sql.select(BALLOT_KEY.WRAPPED_KEY)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .forShare()
                .fetchOptional(BALLOT_KEY.WRAPPED_KEY);
    }

    /** Waits until every transaction that casts a ballot has ended. */
    void shut(EditionId edition) {
        sql.select(BALLOT_KEY.EDITION_ID)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .forUpdate()
                .fetch();
    }
}
