package app.laurel.result;

import static app.laurel.db.Tables.RESULT_CORRECTION;

import app.laurel.base.id.EditionId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The corrections that two people decided and that are not published yet. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CorrectionStore {
    private final DSLContext sql;

    CorrectionStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Correction> find(EditionId edition) {
        return sql.select(
                        RESULT_CORRECTION.DISQUALIFIED,
                        RESULT_CORRECTION.LEFT_OUT,
                        RESULT_CORRECTION.REASON,
                        RESULT_CORRECTION.PROPOSAL_ID)
                .from(RESULT_CORRECTION)
                .where(RESULT_CORRECTION.EDITION_ID.eq(edition))
                .fetchOptional(row ->
                        new Correction(Correction.parse(row.value1(), row.value2()), row.value3(), row.value4()));
    }

    void replace(EditionId edition, Correction correction) {
        sql.insertInto(RESULT_CORRECTION)
                .set(RESULT_CORRECTION.EDITION_ID, edition)
                .set(RESULT_CORRECTION.DISQUALIFIED, Correction.shops(correction.exclusions()))
                .set(RESULT_CORRECTION.LEFT_OUT, Correction.files(correction.exclusions()))
                .set(RESULT_CORRECTION.REASON, correction.reason())
                .set(RESULT_CORRECTION.PROPOSAL_ID, correction.decision())
                .onDuplicateKeyUpdate()
                .set(RESULT_CORRECTION.DISQUALIFIED, Correction.shops(correction.exclusions()))
                .set(RESULT_CORRECTION.LEFT_OUT, Correction.files(correction.exclusions()))
                .set(RESULT_CORRECTION.REASON, correction.reason())
                .set(RESULT_CORRECTION.PROPOSAL_ID, correction.decision())
                .execute();
    }

    void remove(EditionId edition) {
        sql.deleteFrom(RESULT_CORRECTION)
                .where(RESULT_CORRECTION.EDITION_ID.eq(edition))
                .execute();
    }
}
