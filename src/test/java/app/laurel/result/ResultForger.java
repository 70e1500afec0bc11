package app.laurel.result;

import static app.laurel.db.Tables.RESULT;
import static app.laurel.db.Tables.RESULT_SIGN_OFF;

import app.laurel.base.id.EditionId;
import app.laurel.db.tables.records.ResultRecord;
import app.laurel.db.tables.records.ResultSignOffRecord;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** Whoever can write the database: changes the result of one year, and can put everything back. */
final class ResultForger {
    private final DSLContext sql;
    private final EditionId edition;
    private final List<ResultRecord> results;
    private final List<ResultSignOffRecord> signOffs;

    /** Keeps what stands there now. */
    ResultForger(DSLContext sql, EditionId edition) {
        this.sql = sql;
        this.edition = edition;
        results = sql.fetch(RESULT, RESULT.EDITION_ID.eq(edition));
        signOffs = sql.fetch(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID.eq(edition));
    }

    /** Runs these statements, in which {@code :own} is the year. */
    void attack(String statements) {
        for (var statement : statements.split(";", -1)) {
            sql.execute(statement.replace(":own", edition.toString()));
        }
    }

    /** Puts back what stood there at first. */
    void putBack() {
        putBack(RESULT, RESULT.EDITION_ID, results);
        putBack(RESULT_SIGN_OFF, RESULT_SIGN_OFF.EDITION_ID, signOffs);
    }

    private <R extends TableRecord<R>> void putBack(Table<R> table, Field<EditionId> of, List<R> rows) {
        sql.deleteFrom(table).where(of.eq(edition)).execute();
        rows.forEach(row -> {
            row.touched(true);
            sql.executeInsert(row);
        });
    }
}
