package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_CORRECTION;
import static app.laurel.db.Tables.RESULT_COUNT;
import static app.laurel.db.Tables.RESULT_PART;
import static org.jooq.impl.DSL.select;

import app.laurel.base.id.EditionId;
import app.laurel.community.PublicNames;
import app.laurel.db.tables.records.ResultCorrectionRecord;
import app.laurel.edition.Edition;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The corrections that two people decided and that are not published yet. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class CorrectionStore {
    private final DSLContext sql;
    private final ResultStamps stamps;
    private final PublicNames names;

    CorrectionStore(DSLContext sql, ResultStamps stamps, PublicNames names) {
        this.sql = sql;
        this.stamps = stamps;
        this.names = names;
    }

    /** Whether one lies there, believed or not. */
    boolean exists(EditionId edition) {
        return sql.fetchExists(RESULT_CORRECTION, RESULT_CORRECTION.EDITION_ID.eq(edition));
    }

    /**
     * The one that two people decided here.
     *
     * @throws ResultChangedException if the one that lies there is another
     */
    Optional<Correction> find(EditionId edition) {
        return sql.selectFrom(RESULT_CORRECTION)
                .where(RESULT_CORRECTION.EDITION_ID.eq(edition))
                .fetchOptional()
                .map(row -> correction(row)
                        .filter(it -> stamps.isOf(edition, it, row.getStamp()))
                        .orElseThrow(() -> new ResultChangedException(
                                "got a correction of edition %s that nobody decided".formatted(edition))));
    }

    private Optional<Correction> correction(ResultCorrectionRecord row) {
        try {
            var exclusions = YearExclusions.parse(row.getDisqualified(), row.getLeftOut());
            return names.findDecided(row.getProposalId()).map(it -> new Correction(exclusions, row.getReason(), it));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    void replace(EditionId edition, Correction correction) {
        sql.insertInto(RESULT_CORRECTION)
                .set(RESULT_CORRECTION.EDITION_ID, edition)
                .set(RESULT_CORRECTION.DISQUALIFIED, correction.exclusions().writtenShops())
                .set(RESULT_CORRECTION.LEFT_OUT, correction.exclusions().writtenFiles())
                .set(RESULT_CORRECTION.REASON, correction.reason())
                .set(RESULT_CORRECTION.PROPOSAL_ID, correction.decided().proposal())
                .set(RESULT_CORRECTION.STAMP, stamps.of(edition, correction))
                .onDuplicateKeyUpdate()
                .set(RESULT_CORRECTION.DISQUALIFIED, correction.exclusions().writtenShops())
                .set(RESULT_CORRECTION.LEFT_OUT, correction.exclusions().writtenFiles())
                .set(RESULT_CORRECTION.REASON, correction.reason())
                .set(RESULT_CORRECTION.PROPOSAL_ID, correction.decided().proposal())
                .set(RESULT_CORRECTION.STAMP, stamps.of(edition, correction))
                .execute();
    }

    /** Forgets the counts that were not published: they were made without what is decided now. */
    void forgetCounts(Edition edition) {
        var waiting = RESULT.EDITION_ID.eq(edition.id()).and(RESULT.PUBLISHED_AT.isNull());
        var versions = select(RESULT.VERSION).from(RESULT).where(waiting);
        sql.deleteFrom(RESULT_COUNT)
                .where(RESULT_COUNT.CATEGORY_ID.in(edition.categoryIds()), RESULT_COUNT.VERSION.in(versions))
                .execute();
        sql.deleteFrom(RESULT_PART)
                .where(RESULT_PART.EDITION_ID.eq(edition.id()), RESULT_PART.VERSION.in(versions))
                .execute();
        sql.deleteFrom(RESULT).where(waiting).execute();
    }

    void remove(EditionId edition) {
        sql.deleteFrom(RESULT_CORRECTION)
                .where(RESULT_CORRECTION.EDITION_ID.eq(edition))
                .execute();
    }
}
