package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_SIGN_OFF;
import static org.jooq.impl.DSL.select;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The signatures under results. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, noRollbackFor = ResultChangedException.class)
class SignOffStore {
    private final DSLContext sql;
    private final ResultStamps stamps;

    SignOffStore(DSLContext sql, ResultStamps stamps) {
        this.sql = sql;
        this.stamps = stamps;
    }

    /** Takes away the signatures under what is not published, so that new ones are asked for. */
    void clear(EditionId edition) {
        sql.deleteFrom(RESULT_SIGN_OFF)
                .where(
                        RESULT_SIGN_OFF.EDITION_ID.eq(edition),
                        RESULT_SIGN_OFF.DOCUMENT_HASH.notIn(select(RESULT.DOCUMENT_HASH)
                                .from(RESULT)
                                .where(RESULT.EDITION_ID.eq(edition), RESULT.PUBLISHED_AT.isNotNull())))
                .execute();
    }

    void sign(EditionId edition, SignOff signOff, byte[] hash) {
        sql.insertInto(RESULT_SIGN_OFF)
                .set(RESULT_SIGN_OFF.EDITION_ID, edition)
                .set(RESULT_SIGN_OFF.ACCOUNT_ID, signOff.by())
                .set(RESULT_SIGN_OFF.DOCUMENT_HASH, hash)
                .set(RESULT_SIGN_OFF.SIGNED_AT, signOff.at())
                .set(RESULT_SIGN_OFF.STAMP, stamps.of(edition, hash, signOff))
                .execute();
    }

    /** The results that a person signed, readable. */
    List<Map<String, Object>> of(AccountId account) {
        return sql.select(
                        RESULT_SIGN_OFF.EDITION_ID.cast(Integer.class).as("edition"),
                        RESULT_SIGN_OFF
                                .DOCUMENT_HASH
                                .convertFrom(HexFormat.of()::formatHex)
                                .as("sha256OfTheResult"),
                        RESULT_SIGN_OFF.SIGNED_AT.as("signedAt"))
                .from(RESULT_SIGN_OFF)
                .where(RESULT_SIGN_OFF.ACCOUNT_ID.eq(account))
                .orderBy(RESULT_SIGN_OFF.SIGNED_AT)
                .fetch(Record::intoMap);
    }

    /**
     * The signatures under exactly this document, the first one first.
     *
     * @throws ResultChangedException if one of them was not given here
     */
    List<SignOff> list(EditionId edition, byte[] hash) {
        return sql.select(RESULT_SIGN_OFF.ACCOUNT_ID, RESULT_SIGN_OFF.SIGNED_AT, RESULT_SIGN_OFF.STAMP)
                .from(RESULT_SIGN_OFF)
                .where(RESULT_SIGN_OFF.EDITION_ID.eq(edition), RESULT_SIGN_OFF.DOCUMENT_HASH.eq(hash))
                .orderBy(RESULT_SIGN_OFF.SIGNED_AT, RESULT_SIGN_OFF.ACCOUNT_ID)
                .fetch(row -> stamps.checked(edition, hash, new SignOff(row.value1(), row.value2()), row.value3()));
    }

    /**
     * The signatures under a published result: as many as there were when it came out.
     *
     * @throws ResultChangedException if one is missing, or was not given here
     */
    List<SignOff> list(EditionId edition, ResultRow published) {
        var signed = list(edition, published.hash());
        var wanted = Objects.requireNonNull(published.signatures());
        if (signed.size() >= wanted) return signed;
        throw new ResultChangedException(
                "got %d signatures under the result of edition %s, want %d".formatted(signed.size(), edition, wanted));
    }
}
