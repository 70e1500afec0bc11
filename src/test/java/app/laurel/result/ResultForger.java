package app.laurel.result;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static app.laurel.db.Tables.EDITION_CATEGORY;
import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_AWARD;
import static app.laurel.db.Tables.RESULT_COUNT;
import static app.laurel.db.Tables.RESULT_PART;
import static app.laurel.db.Tables.RESULT_SIGN_OFF;
import static org.jooq.impl.DSL.select;

import app.laurel.base.id.EditionId;
import app.laurel.db.tables.records.CommunityProposalRecord;
import app.laurel.db.tables.records.ResultAwardRecord;
import app.laurel.db.tables.records.ResultCountRecord;
import app.laurel.db.tables.records.ResultPartRecord;
import app.laurel.db.tables.records.ResultRecord;
import app.laurel.db.tables.records.ResultSignOffRecord;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Whoever can write the database: changes the result of one year, and can put everything back. */
final class ResultForger {
    /** Takes another document's hash along to wherever the hash stands. */
    static final String WITH_HASH = ";update result r join result_part p using (edition_id, version)"
            + " join result_count c on c.category_id = p.category_id and c.version = p.count_version"
            + " set r.document_hash = c.document_hash where r.edition_id = :own;"
            + "update result_sign_off s join result r using (edition_id) set s.document_hash = r.document_hash"
            + " where edition_id = :own";

    private final DSLContext sql;
    private final EditionId edition;
    private final List<ResultRecord> results;
    private final List<ResultCountRecord> counts;
    private final List<ResultPartRecord> parts;
    private final List<ResultSignOffRecord> signOffs;
    private final List<ResultAwardRecord> awards;
    private final List<CommunityProposalRecord> decisions;

    /** Keeps what stands there now. */
    ResultForger(DSLContext sql, EditionId edition) {
        this.sql = sql;
        this.edition = edition;
        results = sql.fetch(RESULT, RESULT.EDITION_ID.eq(edition));
        counts = sql.fetch(RESULT_COUNT, ofYear());
        parts = sql.fetch(RESULT_PART, RESULT_PART.EDITION_ID.eq(edition));
        signOffs = sql.fetch(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition));
        awards = sql.fetch(RESULT_AWARD, RESULT_AWARD.EDITION_ID.eq(edition));
        decisions = sql.fetch(COMMUNITY_PROPOSAL, COMMUNITY_PROPOSAL.OBJECT.eq(ActsOnEdition.object(edition)));
    }

    /** Runs these statements, in which {@code :own} is the year. */
    void attack(String statements) {
        for (var statement : statements.split(";", -1)) {
            sql.execute(ofCounts(statement).replace(":own", edition.toString()));
        }
    }

    /** Counts are known by their category alone. */
    private static String ofCounts(String statement) {
        return statement.contains(" result_count set ") || statement.startsWith("delete from result_count")
                ? statement.replace(
                        "edition_id = :own", "category_id in (select id from edition_category where edition_id = :own)")
                : statement;
    }

    /** Puts back what stood there at first. */
    void putBack() {
        putBack(COMMUNITY_PROPOSAL, COMMUNITY_PROPOSAL.OBJECT.eq(ActsOnEdition.object(edition)), decisions);
        putBackResult();
    }

    /** The same without the decisions: those that were taken since stay. */
    void putBackResult() {
        putBack(RESULT, RESULT.EDITION_ID.eq(edition), results);
        putBack(RESULT_COUNT, ofYear(), counts);
        putBack(RESULT_PART, RESULT_PART.EDITION_ID.eq(edition), parts);
        putBack(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition), signOffs);
        putBackAwards();
    }

    /** Puts back the awards alone. */
    void putBackAwards() {
        putBack(RESULT_AWARD, RESULT_AWARD.EDITION_ID.eq(edition), awards);
    }

    /** Puts back one version with its signatures; those that came since stay. */
    void putBackVersion(int version) {
        for (var row : results) {
            if (row.getVersion() != version) continue;
            putBack(RESULT, ResultStore.of(edition, version), List.of(row));
            putBack(
                    RESULT_COUNT,
                    ofYear().and(RESULT_COUNT.VERSION.eq(version)),
                    counts.stream().filter(it -> it.getVersion() == version).toList());
            putBack(
                    RESULT_PART,
                    RESULT_PART.EDITION_ID.eq(edition).and(RESULT_PART.VERSION.eq(version)),
                    parts.stream().filter(it -> it.getVersion() == version).toList());
            putBack(
                    RESULT_SIGN_OFF,
                    RESULT_SIGN_OFF.EDITION_ID.eq(edition).and(RESULT_SIGN_OFF.DOCUMENT_HASH.eq(row.getDocumentHash())),
                    signOffs.stream()
                            .filter(it -> Arrays.equals(it.getDocumentHash(), row.getDocumentHash()))
                            .toList());
        }
    }

    private Condition ofYear() {
        return RESULT_COUNT.CATEGORY_ID.in(
                select(EDITION_CATEGORY.ID).from(EDITION_CATEGORY).where(EDITION_CATEGORY.EDITION_ID.eq(edition)));
    }

    private <R extends TableRecord<R>> void putBack(Table<R> table, Condition own, List<R> rows) {
        sql.deleteFrom(table).where(own).execute();
        rows.forEach(row -> {
            row.touched(true);
            sql.executeInsert(row);
        });
    }
}
