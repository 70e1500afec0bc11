package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_IMPORT;
import static app.laurel.db.Tables.BALLOT_IMPORT_PART;
import static org.jooq.impl.DSL.sum;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
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

    /** Writes down a file with the public names of the two who decided it. */
    void add(EditionId edition, PaperCasting.PaperFile file, Names names) {
        sql.insertInto(BALLOT_IMPORT)
                .set(BALLOT_IMPORT.EDITION_ID, edition)
                .set(BALLOT_IMPORT.FILE_HASH, file.hash())
                .set(BALLOT_IMPORT.LINE_COUNT, file.lines())
                .set(BALLOT_IMPORT.IMPORTED_BY, file.decision().second())
                .set(BALLOT_IMPORT.IMPORTED_AT, file.at())
                .set(BALLOT_IMPORT.ASKED_BY, file.decision().first())
                .set(BALLOT_IMPORT.ASKED_NAME, names.first())
                .set(BALLOT_IMPORT.DECIDED_BY, file.decision().second())
                .set(BALLOT_IMPORT.DECIDED_NAME, names.second())
                .execute();
        file.ballots()
                .forEach((category, ballots) -> sql.insertInto(BALLOT_IMPORT_PART)
                        .set(BALLOT_IMPORT_PART.EDITION_ID, edition)
                        .set(BALLOT_IMPORT_PART.FILE_HASH, file.hash())
                        .set(BALLOT_IMPORT_PART.CATEGORY_ID, category)
                        .set(BALLOT_IMPORT_PART.BALLOT_COUNT, ballots.size())
                        .execute());
    }

    /** What was imported for these categories of a year, the latest first, with the ballots it held of them. */
    List<ImportedBallotFile> list(EditionId edition, Collection<CategoryId> categories) {
        return sql.select(
                        BALLOT_IMPORT.FILE_HASH.convertFrom(HexFormat.of()::formatHex),
                        BALLOT_IMPORT.LINE_COUNT,
                        sum(BALLOT_IMPORT_PART.BALLOT_COUNT).convertFrom(BigDecimal::intValueExact),
                        BALLOT_IMPORT.ASKED_NAME,
                        BALLOT_IMPORT.DECIDED_NAME,
                        BALLOT_IMPORT.IMPORTED_AT)
                .from(BALLOT_IMPORT)
                .join(BALLOT_IMPORT_PART)
                .on(
                        BALLOT_IMPORT_PART.EDITION_ID.eq(BALLOT_IMPORT.EDITION_ID),
                        BALLOT_IMPORT_PART.FILE_HASH.eq(BALLOT_IMPORT.FILE_HASH))
                .where(BALLOT_IMPORT.EDITION_ID.eq(edition), BALLOT_IMPORT_PART.CATEGORY_ID.in(categories))
                .groupBy(BALLOT_IMPORT.fields())
                .orderBy(BALLOT_IMPORT.IMPORTED_AT.desc())
                .fetch(Records.mapping(ImportedBallotFile::new));
    }

    /** Of the two who decided a file; empty for a host without one. */
    record Names(String first, String second) {}
}
