package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_ANNULMENT;
import static org.jooq.impl.DSL.max;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectLimitPercentStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the versions of a result, asked without reading any: none of them need be sound. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class VersionStore {
    private final DSLContext sql;
    private final AnnulmentStore annulments;

    VersionStore(DSLContext sql, AnnulmentStore annulments) {
        this.sql = sql;
        this.annulments = annulments;
    }

    /** All versions that were ever published, the first one first. */
    List<Integer> listPublished(EditionId edition) {
        return sql.select(RESULT.VERSION)
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition), RESULT.PUBLISHED_AT.isNotNull())
                .orderBy(RESULT.VERSION)
                .fetch(RESULT.VERSION);
    }

    /** The published version that nothing but its own row can say to hold no longer: the latest, unless it was annulled. */
    Optional<Integer> findLatest(EditionId edition) {
        var published = listPublished(edition);
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(published.getLast())
                        .filter(it -> annulments.find(edition, it).isEmpty());
    }

    /** The highest number in use, of versions and of what was annulled; 0 if there is none. */
    int findHighest(EditionId edition) {
        var ofResults = sql.select(max(RESULT.VERSION))
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition))
                .fetchSingle();
        return Math.max(orNone(ofResults.value1()), findAnnulled(edition));
    }

    /**
     * The version that a count makes now: the one that waits for signatures, or the next after one that was published. Nobody else
     * changes the result until the transaction ends.
     */
    Next lockNext(EditionId edition) {
        return next(edition, latest(edition).forUpdate().fetchOptional());
    }

    /** The same, as it stands now. */
    Next findNext(EditionId edition) {
        return next(edition, latest(edition).fetchOptional());
    }

    private SelectLimitPercentStep<Record3<Integer, Instant, Instant>> latest(EditionId edition) {
        return sql.select(RESULT.VERSION, RESULT.PUBLISHED_AT, RESULT.ENDED_AT)
                .from(RESULT)
                .where(RESULT.EDITION_ID.eq(edition))
                .orderBy(RESULT.VERSION.desc())
                .limit(1);
    }

    private Next next(EditionId edition, Optional<Record3<Integer, Instant, Instant>> latest) {
        var annulled = findAnnulled(edition);
        return latest.filter(row -> row.value1() > annulled)
                .map(row -> row.value2() == null
                        ? new Next(row.value1(), false)
                        : new Next(row.value1() + 1, row.value3() == null))
                .orElse(new Next(annulled + 1, false));
    }

    private int findAnnulled(EditionId edition) {
        return orNone(sql.select(max(RESULT_ANNULMENT.VERSION))
                .from(RESULT_ANNULMENT)
                .where(RESULT_ANNULMENT.EDITION_ID.eq(edition))
                .fetchSingle()
                .value1());
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /**
     * What a count makes.
     *
     * @param stands whether the version before is published and stands: then only a correction may be counted
     */
    record Next(int version, boolean stands) {}
}
