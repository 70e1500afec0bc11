package app.laurel.nomination;

import static app.laurel.db.Tables.NOMINATION_SECRET;

import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NominationSecretStore {
    private final DSLContext sql;

    NominationSecretStore(DSLContext sql) {
        this.sql = sql;
    }

    void addIfNone(EditionId edition, byte[] sealed, Instant now) {
        sql.insertInto(NOMINATION_SECRET)
                .set(NOMINATION_SECRET.EDITION_ID, edition)
                .set(NOMINATION_SECRET.SEALED, sealed)
                .set(NOMINATION_SECRET.CREATED_AT, now)
                // why: "insert ignore" would share the row that is there, and two who then lock it would wait for each
                // other
                .onDuplicateKeyUpdate()
                .set(NOMINATION_SECRET.EDITION_ID, NOMINATION_SECRET.EDITION_ID)
                .execute();
    }

    /** The sealed secret, if there is one. */
    Optional<byte[]> find(EditionId edition) {
        return sql.select(NOMINATION_SECRET.SEALED)
                .from(NOMINATION_SECRET)
                .where(NOMINATION_SECRET.EDITION_ID.eq(edition))
                .fetchOptional(NOMINATION_SECRET.SEALED);
    }

    /** The sealed secret; its row is held until the transaction ends. */
    byte[] lock(EditionId edition) {
        return sql.select(NOMINATION_SECRET.SEALED)
                .from(NOMINATION_SECRET)
                .where(NOMINATION_SECRET.EDITION_ID.eq(edition))
                .forUpdate()
                .fetchSingle()
                .value1();
    }
}
