package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_SIGN_OFF;
import static org.jooq.impl.DSL.excluded;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class ResultStore {
    private final DSLContext sql;

    ResultStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfResult() {
        return ShownTables.of("result", "result_award", "result_sign_off");
    }

    Optional<ResultRow> find(EditionId edition) {
        return select(edition).fetchOptional(Records.mapping(ResultRow::new));
    }

    /** As {@link #find}; nobody else changes the result until the transaction ends. */
    Optional<ResultRow> lock(EditionId edition) {
        return select(edition).forUpdate().fetchOptional(Records.mapping(ResultRow::new));
    }

    /** Whether it is published, locked as by {@link #lock} but without reading it: what is replaced need not be sound. */
    boolean lockPublished(EditionId edition) {
        return sql.select(RESULT.PUBLISHED_AT)
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition))
                .forUpdate()
                .fetchOptional(RESULT.PUBLISHED_AT)
                .isPresent();
    }

    /** Keeps a new count in place of the one before; its signatures and its date fall with it. */
    void replace(EditionId edition, byte[] document, byte[] hash, Instant now) {
        clearSignOffs(edition);
        sql.insertInto(RESULT)
                .set(RESULT.EDITION_ID, edition)
                .set(RESULT.DOCUMENT, document)
                .set(RESULT.DOCUMENT_HASH, hash)
                .set(RESULT.COUNTED_AT, now)
                .onDuplicateKeyUpdate()
                .set(RESULT.DOCUMENT, excluded(RESULT.DOCUMENT))
                .set(RESULT.DOCUMENT_HASH, excluded(RESULT.DOCUMENT_HASH))
                .set(RESULT.COUNTED_AT, excluded(RESULT.COUNTED_AT))
                .setNull(RESULT.RELEASE_AT)
                .execute();
    }

    /** Keeps what belongs to the count without being part of it. */
    void keepBeside(EditionId edition, Beside beside) {
        sql.update(RESULT)
                .set(RESULT.BALLOTS_HASH, beside.ballotsHash())
                .set(RESULT.BALLOTS_SIZE, beside.ballotsSize())
                .set(RESULT.CHANGED, beside.changed())
                .set(RESULT.REPORT, beside.report())
                .where(RESULT.EDITION_ID.eq(edition))
                .execute();
    }

    /** What belongs to the count of an edition; everything null where it was counted before there was any. */
    Beside beside(EditionId edition) {
        return sql.select(RESULT.BALLOTS_HASH, RESULT.BALLOTS_SIZE, RESULT.CHANGED, RESULT.REPORT)
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition))
                .fetchSingle(Records.mapping(Beside::new));
    }

    /** What belongs to a count without being part of what is signed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Beside(
            byte @Nullable [] ballotsHash,
            @Nullable Long ballotsSize,
            @Nullable Long changed,
            byte @Nullable [] report) {}

    /** Takes away the signatures, so that new ones are asked for. */
    void clearSignOffs(EditionId edition) {
        sql.deleteFrom(RESULT_SIGN_OFF)
                .where(RESULT_SIGN_OFF.EDITION_ID.eq(edition))
                .execute();
    }

    void sign(EditionId edition, SignOff signOff, byte[] hash) {
        sql.insertInto(RESULT_SIGN_OFF)
                .set(RESULT_SIGN_OFF.EDITION_ID, edition)
                .set(RESULT_SIGN_OFF.ACCOUNT_ID, signOff.by())
                .set(RESULT_SIGN_OFF.DOCUMENT_HASH, hash)
                .set(RESULT_SIGN_OFF.SIGNED_AT, signOff.at())
                .execute();
    }

    /** The signatures under exactly this document, the first one first. */
    List<SignOff> signOffs(EditionId edition, byte[] hash) {
        return sql.select(RESULT_SIGN_OFF.ACCOUNT_ID, RESULT_SIGN_OFF.SIGNED_AT)
                .from(RESULT_SIGN_OFF)
                .where(RESULT_SIGN_OFF.EDITION_ID.eq(edition), RESULT_SIGN_OFF.DOCUMENT_HASH.eq(hash))
                .orderBy(RESULT_SIGN_OFF.SIGNED_AT, RESULT_SIGN_OFF.ACCOUNT_ID)
                .fetch(Records.mapping((AccountId by, Instant at) -> new SignOff(by, at)));
    }

    void releaseAt(EditionId edition, @Nullable Instant at) {
        sql.update(RESULT)
                .set(RESULT.RELEASE_AT, at)
                .where(RESULT.EDITION_ID.eq(edition))
                .execute();
    }

    void publish(EditionId edition, Instant now) {
        sql.update(RESULT)
                .set(RESULT.PUBLISHED_AT, now)
                .where(RESULT.EDITION_ID.eq(edition))
                .execute();
    }

    private SelectConditionStep<Record5<byte[], byte[], Instant, Instant, Instant>> select(EditionId edition) {
        return sql.select(
                        RESULT.DOCUMENT,
                        RESULT.DOCUMENT_HASH,
                        RESULT.COUNTED_AT,
                        RESULT.RELEASE_AT,
                        RESULT.PUBLISHED_AT)
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition));
    }
}
