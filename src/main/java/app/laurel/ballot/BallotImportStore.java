package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_IMPORT;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.HexFormat;
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

    void add(EditionId edition, AccountId by, PaperCasting.PaperFile file, String first, String second) {
        sql.insertInto(BALLOT_IMPORT)
                .set(BALLOT_IMPORT.EDITION_ID, edition)
                .set(BALLOT_IMPORT.FILE_HASH, file.hash())
                .set(BALLOT_IMPORT.LINE_COUNT, file.lines())
                .set(BALLOT_IMPORT.BALLOT_COUNT, file.ballots().size())
                .set(BALLOT_IMPORT.IMPORTED_BY, by)
                .set(BALLOT_IMPORT.IMPORTED_AT, file.at())
                .set(BALLOT_IMPORT.ASKED_BY, file.decision().first())
                .set(BALLOT_IMPORT.ASKED_NAME, first)
                .set(BALLOT_IMPORT.DECIDED_BY, file.decision().second())
                .set(BALLOT_IMPORT.DECIDED_NAME, second)
                .execute();
    }

    /** What was imported, the latest first. */
    List<ImportedBallotFile> list(EditionId edition) {
        return sql.select(
                        BALLOT_IMPORT.FILE_HASH.convertFrom(HexFormat.of()::formatHex),
                        BALLOT_IMPORT.LINE_COUNT,
                        BALLOT_IMPORT.BALLOT_COUNT,
                        BALLOT_IMPORT.ASKED_NAME,
                        BALLOT_IMPORT.DECIDED_NAME,
                        BALLOT_IMPORT.IMPORTED_AT)
                .from(BALLOT_IMPORT)
                .where(BALLOT_IMPORT.EDITION_ID.eq(edition))
                .orderBy(BALLOT_IMPORT.IMPORTED_AT.desc())
                .fetch(Records.mapping(ImportedBallotFile::new));
    }
}
