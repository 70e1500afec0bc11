package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_COUNT;
import static app.laurel.db.Tables.RESULT_PART;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The results of each edition, version by version. The latest is the one that is counted, signed and published. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class ResultStore {
    private final DSLContext sql;
    private final ResultStamps stamps;
    private final ResultRowMapper rows;
    private final VersionStore versions;

    ResultStore(DSLContext sql, ResultStamps stamps, ResultRowMapper rows, VersionStore versions) {
        this.sql = sql;
        this.stamps = stamps;
        this.rows = rows;
        this.versions = versions;
    }

    @Bean
    static ShownTables shownOfResult() {
        return ShownTables.of(
                "result", "result_count", "result_part", "result_annulment", "result_award", "result_sign_off");
    }

    /** The latest version. */
    Optional<ResultRow> find(EditionId edition) {
        var latest = select(max(RESULT.VERSION)).from(RESULT).where(RESULT.EDITION_ID.eq(edition));
        return read(RESULT.EDITION_ID.eq(edition).and(RESULT.VERSION.eq(latest)));
    }

    Optional<ResultRow> find(EditionId edition, int version) {
        return read(of(edition, version));
    }

    /** The version that is published and stands. What says that the latest one ended is believed by its stamp, or by that of an annulment. */
    Optional<ResultRow> findStanding(EditionId edition) {
        return versions.findLatest(edition).flatMap(it -> find(edition, it)).filter(it -> it.endedAt() == null);
    }

    /** As {@link #find}; nobody else changes the result until the transaction ends. */
    Optional<ResultRow> lock(EditionId edition) {
        return sql.select(RESULT.VERSION)
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition))
                .orderBy(RESULT.VERSION.desc())
                .limit(1)
                .forUpdate()
                .fetchOptional(RESULT.VERSION)
                .flatMap(version -> find(edition, version));
    }

    /** Keeps what is made of a new count in place of what was not published; its date falls with that. */
    void replace(EditionId edition, ResultRow counted) {
        sql.insertInto(RESULT)
                .set(RESULT.EDITION_ID, edition)
                .set(RESULT.VERSION, counted.version())
                .set(RESULT.DOCUMENT, counted.signed().yearBytes())
                .set(RESULT.DOCUMENT_HASH, counted.hash())
                .set(RESULT.STAMP, stamps.of(edition, counted))
                .onDuplicateKeyUpdate()
                .set(RESULT.DOCUMENT, excluded(RESULT.DOCUMENT))
                .set(RESULT.DOCUMENT_HASH, excluded(RESULT.DOCUMENT_HASH))
                .set(RESULT.STAMP, excluded(RESULT.STAMP))
                .setNull(RESULT.RELEASE_AT)
                .execute();
        sql.deleteFrom(RESULT_PART)
                .where(RESULT_PART.EDITION_ID.eq(edition), RESULT_PART.VERSION.eq(counted.version()))
                .execute();
        for (var part : counted.parts()) {
            sql.insertInto(RESULT_PART)
                    .set(RESULT_PART.EDITION_ID, edition)
                    .set(RESULT_PART.VERSION, counted.version())
                    .set(RESULT_PART.CATEGORY_ID, part.category())
                    .set(RESULT_PART.COUNT_VERSION, part.count().version())
                    .execute();
        }
    }

    void releaseAt(EditionId edition, int version, @Nullable Instant at) {
        sql.update(RESULT)
                .set(RESULT.RELEASE_AT, at)
                .where(of(edition, version))
                .execute();
    }

    /** Keeps that a version became public, or ceased to hold, with a stamp on that. The row was read in this transaction. */
    void keep(EditionId edition, ResultRow row) {
        sql.update(RESULT)
                .set(RESULT.PUBLISHED_AT, row.publishedAt())
                .set(RESULT.SIGNATURES, row.signatures())
                .set(RESULT.REASON, row.reason())
                .set(RESULT.ENDED_AT, row.endedAt())
                .set(RESULT.END_REASON, row.endReason())
                .set(RESULT.PROPOSAL_ID, row.endProposal())
                .set(RESULT.STAMP, stamps.of(edition, row))
                .where(of(edition, row.version()))
                .execute();
    }

    static Condition of(EditionId edition, int version) {
        return RESULT.EDITION_ID.eq(edition).and(RESULT.VERSION.eq(version));
    }

    /** With the counts in one statement, so that all are of one moment. */
    private Optional<ResultRow> read(Condition wanted) {
        var found = sql.select(RESULT.fields())
                .select(
                        RESULT_COUNT.CATEGORY_ID,
                        RESULT_COUNT.VERSION,
                        RESULT_COUNT.DOCUMENT,
                        RESULT_COUNT.DOCUMENT_HASH,
                        RESULT_COUNT.STAMP,
                        RESULT_COUNT.COUNTED_AT)
                .from(RESULT)
                .leftJoin(RESULT_PART)
                .on(RESULT_PART.EDITION_ID.eq(RESULT.EDITION_ID), RESULT_PART.VERSION.eq(RESULT.VERSION))
                .leftJoin(RESULT_COUNT)
                .on(
                        RESULT_COUNT.CATEGORY_ID.eq(RESULT_PART.CATEGORY_ID),
                        RESULT_COUNT.VERSION.eq(RESULT_PART.COUNT_VERSION))
                .where(wanted)
                .fetch();
        return found.stream().findFirst().map(it -> rows.result(it.into(RESULT), found.into(RESULT_COUNT)));
    }
}
