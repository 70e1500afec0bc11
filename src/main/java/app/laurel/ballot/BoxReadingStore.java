package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_SUPERSEDED;

import app.laurel.base.id.CategoryId;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a whole box, still sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BoxReadingStore {
    private static final int ROWS_AT_ONCE = 1_000;

    private final DSLContext sql;

    BoxReadingStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Shows every current ballot once, in the order of the primary key, without holding more than a block of them. */
    void forEach(CategoryId category, SealedBallotReader reader) {
        forEach(
                sql.select(BALLOT.VOTER_TAG, BALLOT.SEQ, BALLOT.COMMITMENT, BALLOT.SEALED)
                        .from(BALLOT)
                        .where(BALLOT.CATEGORY_ID.eq(category))
                        .orderBy(BALLOT.VOTER_TAG),
                reader);
    }

    /** As {@link #forEach}, of the versions that were replaced. */
    void forEachSuperseded(CategoryId category, SealedBallotReader reader) {
        forEach(
                sql.select(
                                BALLOT_SUPERSEDED.VOTER_TAG,
                                BALLOT_SUPERSEDED.SEQ,
                                BALLOT_SUPERSEDED.COMMITMENT,
                                BALLOT_SUPERSEDED.SEALED)
                        .from(BALLOT_SUPERSEDED)
                        .where(BALLOT_SUPERSEDED.CATEGORY_ID.eq(category))
                        .orderBy(BALLOT_SUPERSEDED.VOTER_TAG, BALLOT_SUPERSEDED.SEQ),
                reader);
    }

    private static void forEach(ResultQuery<?> query, SealedBallotReader reader) {
        try (var rows = query.fetchSize(ROWS_AT_ONCE).fetchLazy()) {
            var row = Objects.requireNonNull(rows.resultSet());
            while (row.next()) {
                reader.read(row.getBytes(1), row.getInt(2), row.getBytes(3), row.getBytes(4));
            }
        } catch (java.sql.SQLException failed) {
            throw new org.jooq.exception.DataAccessException("reading ballots", failed);
        }
    }

    /** The commitments of all current ballots, or of all versions that were replaced, ascending. */
    byte[] commitments(CategoryId category, boolean current) {
        var all = new ByteArrayOutputStream();
        var query = current
                ? sql.select(BALLOT.COMMITMENT)
                        .from(BALLOT)
                        .where(BALLOT.CATEGORY_ID.eq(category))
                        .orderBy(BALLOT.COMMITMENT)
                : sql.select(BALLOT_SUPERSEDED.COMMITMENT)
                        .from(BALLOT_SUPERSEDED)
                        .where(BALLOT_SUPERSEDED.CATEGORY_ID.eq(category))
                        .orderBy(BALLOT_SUPERSEDED.COMMITMENT);
        try (var rows = query.fetchSize(ROWS_AT_ONCE).fetchLazy()) {
            rows.forEach(row -> all.writeBytes(row.value1()));
        }
        return all.toByteArray();
    }

    /** Sees one sealed ballot at a time. */
    @FunctionalInterface
    interface SealedBallotReader {
        void read(byte[] tag, int seq, byte[] commitment, byte[] sealed);
    }
}
