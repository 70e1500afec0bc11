package app.laurel.result;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_SIGN_OFF;

import app.laurel.base.id.EditionId;
import app.laurel.db.tables.records.CommunityProposalRecord;
import app.laurel.db.tables.records.ResultRecord;
import app.laurel.db.tables.records.ResultSignOffRecord;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Whoever can write the database: changes the result of one year, and can put everything back. */
final class ResultForger {
    private final DSLContext sql;
    private final EditionId edition;
    private final List<ResultRecord> results;
    private final List<ResultSignOffRecord> signOffs;
    private final List<CommunityProposalRecord> decisions;

    /** Keeps what stands there now. */
    ResultForger(DSLContext sql, EditionId edition) {
        this.sql = sql;
        this.edition = edition;
        results = sql.fetch(RESULT, RESULT.EDITION_ID.eq(edition));
        signOffs = sql.fetch(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition));
        decisions = sql.fetch(COMMUNITY_PROPOSAL, COMMUNITY_PROPOSAL.OBJECT.eq(ActsOnEdition.object(edition)));
    }

    /** Runs these statements, in which {@code :own} is the year. */
    void attack(String statements) {
        for (var statement : statements.split(";", -1)) {
            sql.execute(statement.replace(":own", edition.toString()));
        }
    }

    /** Puts back what stood there at first. */
    void putBack() {
        putBack(COMMUNITY_PROPOSAL, COMMUNITY_PROPOSAL.OBJECT.eq(ActsOnEdition.object(edition)), decisions);
        putBack(RESULT, RESULT.EDITION_ID.eq(edition), results);
        putBack(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition), signOffs);
    }

    private <R extends TableRecord<R>> void putBack(Table<R> table, Condition own, List<R> rows) {
        sql.deleteFrom(table).where(own).execute();
        rows.forEach(row -> {
            row.touched(true);
            sql.executeInsert(row);
        });
    }
}
