package app.laurel.base.change;

import static app.laurel.db.Tables.BASE_CHANGE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangeStore {
    private final DSLContext sql;

    ChangeStore(DSLContext sql) {
        this.sql = sql;
    }

    long version() {
        return sql.select(BASE_CHANGE.VERSION).from(BASE_CHANGE).fetchSingle().value1();
    }

    /** The new version. Whoever raises it holds the row until the commit, so versions are committed in their order. */
    long raise() {
        sql.update(BASE_CHANGE)
                .set(BASE_CHANGE.VERSION, BASE_CHANGE.VERSION.plus(1))
                .execute();
        return version();
    }
}
