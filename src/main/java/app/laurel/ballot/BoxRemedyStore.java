package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_REMEDY;

import app.laurel.base.id.EditionId;
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

    Optional<BoxRemains> find(EditionId edition) {
        return sql.select(BALLOT_REMEDY.FOUND, BALLOT_REMEDY.MISSING)
                .from(BALLOT_REMEDY)
                .where(BALLOT_REMEDY.EDITION_ID.eq(edition))
                .fetchOptional(Records.mapping(BoxRemains::new));
    }

    /** Replaces the earlier decision, as a box that is changed again takes a new one. */
    void replace(EditionId edition, BoxRemains remains) {
        sql.insertInto(BALLOT_REMEDY)
                .set(BALLOT_REMEDY.EDITION_ID, edition)
                .set(BALLOT_REMEDY.FOUND, remains.found())
                .set(BALLOT_REMEDY.MISSING, remains.missing())
                .onDuplicateKeyUpdate()
                .set(BALLOT_REMEDY.FOUND, remains.found())
                .set(BALLOT_REMEDY.MISSING, remains.missing())
                .execute();
    }
}
