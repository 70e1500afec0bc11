package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_CATEGORY;
import static app.laurel.db.Tables.EDITION_CATEGORY_CRITERION;
import static app.laurel.db.Tables.EDITION_CRITERION;
import static app.laurel.db.Tables.EDITION_DATE_MOVE;
import static app.laurel.db.Tables.EDITION_MILESTONE;

import app.laurel.base.id.EditionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes out a year with everything that is written down of it here. What others keep of it stands in the way by its key. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionRemovalStore {
    private final DSLContext sql;

    EditionRemovalStore(DSLContext sql) {
        this.sql = sql;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if somebody else keeps something of it */
    void remove(EditionId id) {
        var categories = sql.select(EDITION_CATEGORY.ID)
                .from(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.EDITION_ID.eq(id))
                .fetch(EDITION_CATEGORY.ID);
        sql.deleteFrom(EDITION_CATEGORY_CRITERION)
                .where(EDITION_CATEGORY_CRITERION.CATEGORY_ID.in(categories))
                .execute();
        sql.deleteFrom(EDITION_CATEGORY)
                .where(EDITION_CATEGORY.EDITION_ID.eq(id))
                .execute();
        sql.deleteFrom(EDITION_CRITERION)
                .where(EDITION_CRITERION.EDITION_ID.eq(id))
                .execute();
        sql.deleteFrom(EDITION_DATE_MOVE)
                .where(EDITION_DATE_MOVE.EDITION_ID.eq(id))
                .execute();
        sql.deleteFrom(EDITION_MILESTONE)
                .where(EDITION_MILESTONE.EDITION_ID.eq(id))
                .execute();
        sql.deleteFrom(EDITION).where(EDITION.ID.eq(id)).execute();
    }
}
