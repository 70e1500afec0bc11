package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_KEY;

import app.laurel.base.id.CategoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** Keeps the key of each of these categories, unless it has one. */
    void addIfNone(Map<CategoryId, byte[]> wrapped, Instant now) {
        sql.insertInto(BALLOT_KEY, BALLOT_KEY.CATEGORY_ID, BALLOT_KEY.WRAPPED_KEY, BALLOT_KEY.CREATED_AT)
                .valuesOfRows(wrapped.entrySet().stream()
                        .map(it -> DSL.row(it.getKey(), it.getValue(), now))
                        .toList())
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** The keys that were made for these categories, without holding them. */
    Map<CategoryId, HeldRow> list(Collection<CategoryId> categories) {
        return sql.select(BALLOT_KEY.CATEGORY_ID, BALLOT_KEY.WRAPPED_KEY, BALLOT_KEY.SHUT_AT.isNotNull(), NOW)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.CATEGORY_ID.in(categories))
                .fetchMap(BALLOT_KEY.CATEGORY_ID, it -> new HeldRow(it.value2(), it.value3(), it.value4()));
    }

    /** The row of the key, if one was made, without holding it. */
    Optional<HeldRow> find(CategoryId category) {
        return row(category).fetchOptional(Records.mapping(HeldRow::new));
    }

    /** The row of the key, if one was made; as long as the transaction lasts the ballot box is not shut. */
    Optional<HeldRow> hold(CategoryId category) {
        return row(category).forShare().fetchOptional(Records.mapping(HeldRow::new));
    }

    private SelectConditionStep<Record3<byte[], Boolean, Long>> row(CategoryId category) {
        return sql.select(BALLOT_KEY.WRAPPED_KEY, BALLOT_KEY.SHUT_AT.isNotNull(), NOW)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.CATEGORY_ID.eq(category));
    }

    /** The categories whose key was made and whose box is not shut. */
    List<CategoryId> listOpen() {
        return sql.select(BALLOT_KEY.CATEGORY_ID)
                .from(BALLOT_KEY)
                .where(BALLOT_KEY.SHUT_AT.isNull())
                .fetch(BALLOT_KEY.CATEGORY_ID);
    }

    /** Whether one of these categories has a key that is not destroyed. */
    boolean isAnyLeft(Collection<CategoryId> categories) {
        return sql.fetchExists(BALLOT_KEY, BALLOT_KEY.CATEGORY_ID.in(categories), BALLOT_KEY.WRAPPED_KEY.isNotNull());
    }

    /** Waits until every transaction that casts a ballot has ended; from then on the box stays shut. */
    void shut(CategoryId category, Instant now) {
        sql.update(BALLOT_KEY)
                .set(BALLOT_KEY.SHUT_AT, DSL.coalesce(BALLOT_KEY.SHUT_AT, DSL.val(now, BALLOT_KEY.SHUT_AT)))
                .where(BALLOT_KEY.CATEGORY_ID.eq(category))
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
