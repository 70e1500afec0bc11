package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_REMEDY;

import app.laurel.base.id.CategoryId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BoxRemedyStore {
    private final DSLContext sql;

    BoxRemedyStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<BoxRemains> find(CategoryId category) {
        return sql.select(BALLOT_REMEDY.FOUND, BALLOT_REMEDY.MISSING)
                .from(BALLOT_REMEDY)
                .where(BALLOT_REMEDY.CATEGORY_ID.eq(category))
                .fetchOptional(Records.mapping(BoxRemains::new));
    }

    /** Replaces the earlier decision, as a box that is changed again takes a new one. */
    void replace(CategoryId category, BoxRemains remains) {
        sql.insertInto(BALLOT_REMEDY)
                .set(BALLOT_REMEDY.CATEGORY_ID, category)
                .set(BALLOT_REMEDY.FOUND, remains.found())
                .set(BALLOT_REMEDY.MISSING, remains.missing())
                .onDuplicateKeyUpdate()
                .set(BALLOT_REMEDY.FOUND, remains.found())
                .set(BALLOT_REMEDY.MISSING, remains.missing())
                .execute();
    }
}
