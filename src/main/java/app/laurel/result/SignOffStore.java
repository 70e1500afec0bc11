package app.laurel.result;

import static app.laurel.db.Tables.RESULT_SIGN_OFF;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under results. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SignOffStore {
    private final DSLContext sql;

    SignOffStore(DSLContext sql) {
        this.sql = sql;
    }

    void sign(EditionId edition, ResultRow row, SignOff signOff) {
        sql.insertInto(RESULT_SIGN_OFF)
                .set(RESULT_SIGN_OFF.EDITION_ID, edition)
                .set(RESULT_SIGN_OFF.VERSION, row.version())
                .set(RESULT_SIGN_OFF.ACCOUNT_ID, signOff.by())
                .set(RESULT_SIGN_OFF.DOCUMENT_HASH, row.hash())
                .set(RESULT_SIGN_OFF.SIGNED_AT, signOff.at())
                .execute();
    }

    /** The signatures under exactly this document, the first one first. */
    List<SignOff> list(EditionId edition, ResultRow row) {
        return sql.select(RESULT_SIGN_OFF.ACCOUNT_ID, RESULT_SIGN_OFF.SIGNED_AT)
                .from(RESULT_SIGN_OFF)
                .where(
                        RESULT_SIGN_OFF.EDITION_ID.eq(edition),
                        RESULT_SIGN_OFF.VERSION.eq(row.version()),
                        RESULT_SIGN_OFF.DOCUMENT_HASH.eq(row.hash()))
                .orderBy(RESULT_SIGN_OFF.SIGNED_AT, RESULT_SIGN_OFF.ACCOUNT_ID)
                .fetch(Records.mapping((AccountId by, Instant at) -> new SignOff(by, at)));
    }
}
