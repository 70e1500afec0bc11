package app.laurel.base.seal;

import static app.laurel.db.Tables.BASE_KEY_CHECK;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class KeyCheckStore {
    private static final byte ONE = 1;

    private final DSLContext sql;

    KeyCheckStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<byte[]> find() {
        return sql.select(BASE_KEY_CHECK.SEALED).from(BASE_KEY_CHECK).fetchOptional(BASE_KEY_CHECK.SEALED);
    }

    /** Where two nodes start for the first time at once, one of them is first. */
    void addIfNone(byte[] sealed) {
        sql.insertInto(BASE_KEY_CHECK)
                .set(BASE_KEY_CHECK.ID, ONE)
                .set(BASE_KEY_CHECK.SEALED, sealed)
                .onDuplicateKeyIgnore()
                .execute();
    }
}
