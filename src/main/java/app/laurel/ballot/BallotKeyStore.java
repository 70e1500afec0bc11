package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_KEY;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotKeyStore {
    private static final Field<Long> NOW =
            DSL.field("timestampdiff(microsecond, '1970-01-01', utc_timestamp(6))", SQLDataType.BIGINT);

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

    /** The row of the key, if one was made, without holding it. */
    Optional<HeldRow> find(EditionId edition) {
        return row(edition).fetchOptional(Records.mapping(HeldRow::new));
    }

    /** The row of the key, if one was made; as long as the transaction lasts the ballot box is not shut. */
    Optional<HeldRow> hold(EditionId edition) {
        return row(edition).forShare().fetchOptional(Records.mapping(HeldRow::new));
    }

    private SelectConditionStep<Record3<byte[], Boolean, Long>> row(EditionId edition) {
        return sql.select(BALLOT_KEY.WRAPPED_KEY, BALLOT_KEY.SHUT_AT.isNotNull(), NOW)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.EDITION_ID.eq(edition));
    }

    /** The editions whose key was made and whose box is not shut. */
    List<EditionId> listOpen() {
        return sql.select(BALLOT_KEY.EDITION_ID)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.SHUT_AT.isNull())
                .fetch(BALLOT_KEY.EDITION_ID);
    }

    /** Whether one of these editions has a key that is not destroyed. */
    boolean isAnyLeft(Collection<EditionId> editions) {
        return sql.fetchExists(BALLOT_KEY, BALLOT_KEY.EDITION_ID.in(editions), BALLOT_KEY.WRAPPED_KEY.isNotNull());
    }

    /** Waits until every transaction that casts a ballot has ended; from then on the box stays shut. */
    void shut(EditionId edition, Instant now) {
        sql.update(BALLOT_KEY)
                .set(BALLOT_KEY.SHUT_AT, DSL.coalesce(BALLOT_KEY.SHUT_AT, DSL.val(now, BALLOT_KEY.SHUT_AT)))
                .where(BALLOT_KEY.EDITION_ID.eq(edition))
                .execute();
    }

    /**
     * A key as it lies in the database.
     *
     * @param wrapped null once it was destroyed
     * @param shut whether the count has begun
     * @param now the database's time, in microseconds of the epoch
     */
    @SuppressWarnings("ArrayRecordComponent")
    record HeldRow(byte @Nullable [] wrapped, boolean shut, long now) {}
}
