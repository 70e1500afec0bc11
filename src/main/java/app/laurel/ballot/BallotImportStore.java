package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_IMPORT;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BallotImportStore {
    private final DSLContext sql;

    BallotImportStore(DSLContext sql) {
        this.sql = sql;
    }

    /** When the file with this hash was taken. */
    Optional<Instant> find(EditionId edition, byte[] hash) {
        return sql.select(BALLOT_IMPORT.IMPORTED_AT)
                .from(BALLOT_IMPORT)
                .where(BALLOT_IMPORT.EDITION_ID.eq(edition), BALLOT_IMPORT.FILE_HASH.eq(hash))
                .fetchOptional(BALLOT_IMPORT.IMPORTED_AT);
    }

    void add(EditionId edition, byte[] hash, ImportedBallotFile taken) {
        sql.insertInto(BALLOT_IMPORT)
                .set(BALLOT_IMPORT.EDITION_ID, edition)
                .set(BALLOT_IMPORT.FILE_HASH, hash)
                .set(BALLOT_IMPORT.LINE_COUNT, taken.lines())
                .set(BALLOT_IMPORT.BALLOT_COUNT, taken.ballots())
                .set(BALLOT_IMPORT.IMPORTED_BY, taken.by())
                .set(BALLOT_IMPORT.IMPORTED_AT, taken.at())
                .execute();
    }

    /** What was imported, the latest first. */
    List<ImportedBallotFile> list(EditionId edition) {
        return sql.select(
                        BALLOT_IMPORT.LINE_COUNT,
                        BALLOT_IMPORT.BALLOT_COUNT,
                        BALLOT_IMPORT.IMPORTED_BY,
                        BALLOT_IMPORT.IMPORTED_AT)
                .from(BALLOT_IMPORT)
                .where(BALLOT_IMPORT.EDITION_ID.eq(edition))
                .orderBy(BALLOT_IMPORT.IMPORTED_AT.desc())
                .fetch(Records.mapping((Integer lines, Integer ballots, AccountId by, Instant at) ->
                        new ImportedBallotFile(lines, ballots, by, at)));
    }
}
