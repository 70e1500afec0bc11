package app.laurel;

import app.laurel.base.id.EditionId;
import org.jooq.DSLContext;

/** Damages the rows of years in the database as a bad disk or hand may, and mends them, for other tests share it. */
public class BrokenYears {
    private final DSLContext sql;

    BrokenYears(DSLContext sql) {
        this.sql = sql;
    }

    /** The year can no longer be read. */
    public void damage(EditionId edition) {
        sql.execute("update edition set method = 'GUESSING' where id = ?", edition.value());
    }

    /** All of them can be read again. */
    public void mend() {
        sql.execute("update edition set method = 'MAJORITY_JUDGMENT' where method = 'GUESSING'");
    }
}
