package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_KEY;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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

    /** The row of the key, if one was made; as long as the transaction lasts the ballot box is not shut. */
    Optional<HeldRow> hold(EditionId edition) {
        return sql.select(BALLOT_KEY.WRAPPED_KEY, BALLOT_KEY.SHUT_AT.isNotNull())
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .forShare()
                .fetchOptional(Records.mapping(HeldRow::new));
    }

    /** Waits until every transaction that casts a ballot has ended; from then on the box stays shut. */
    void shut(EditionId edition, Instant now) {
        sql.update(BALLOT_KEY)
                .set(BALLOT_KEY.SHUT_AT, DSL.coalesce(BALLOT_KEY.SHUT_AT, DSL.val(now, BALLOT_KEY.SHUT_AT)))
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .execute();
    }

    /** Notes how many ballots lie in a box that was just shut, unless that is known already. */
    void noteBallots(EditionId edition, long ballots) {
        sql.update(BALLOT_KEY)
                .set(BALLOT_KEY.SHUT_BALLOTS, ballots)
                .where(BALLOT_KEY.EDITION_ID.eq(edition), BALLOT_KEY.SHUT_BALLOTS.isNull())
                .execute();
    }

    /** How many ballots lay in the box when it was shut; empty while it is open. */
    Optional<Long> ballotsAtShut(EditionId edition) {
        return sql.select(BALLOT_KEY.SHUT_BALLOTS)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .fetchOptional(BALLOT_KEY.SHUT_BALLOTS);
    }

    /**
     * A key as it lies in the database.
     *
     * @param wrapped null once it was destroyed
     * @param shut whether the count has begun
     */
    @SuppressWarnings("ArrayRecordComponent")
    record HeldRow(byte @Nullable [] wrapped, boolean shut) {}
}
