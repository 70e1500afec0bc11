package app.laurel.base.seal;

import static app.laurel.db.Tables.BASE_CHANGE;
import static app.laurel.db.Tables.BASE_KEY_CHECK;
import static app.laurel.db.Tables.BASE_ROOT_KEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Records;
import org.jooq.SelectLimitStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RootKeyStore {
    private static final byte ONE = 1;

    private final DSLContext sql;

    RootKeyStore(DSLContext sql) {
        this.sql = sql;
    }

    /** All wraps of the root key in the order in which they were added. */
    List<WrappedRoot> list() {
        return wraps().fetch(Records.mapping(WrappedRoot::new));
    }

    /** The same; another who asks this waits for the end of this transaction. */
    List<WrappedRoot> listAndHold() {
        return wraps().forUpdate().fetch(Records.mapping(WrappedRoot::new));
    }

    private SelectLimitStep<Record4<Integer, String, byte[], Instant>> wraps() {
        return sql.select(BASE_ROOT_KEY.NUMBER, BASE_ROOT_KEY.MASTER_KEY, BASE_ROOT_KEY.WRAPPED, BASE_ROOT_KEY.ADDED_AT)
                .from(BASE_ROOT_KEY)
                .orderBy(BASE_ROOT_KEY.NUMBER);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if its number or its key is there */
    void add(WrappedRoot wrapped) {
        sql.insertInto(BASE_ROOT_KEY)
                .set(BASE_ROOT_KEY.NUMBER, wrapped.number())
                .set(BASE_ROOT_KEY.MASTER_KEY, wrapped.masterKey())
                .set(BASE_ROOT_KEY.WRAPPED, wrapped.sealed())
                .set(BASE_ROOT_KEY.ADDED_AT, wrapped.addedAt())
                .execute();
    }

    void keepOnly(int number) {
        sql.deleteFrom(BASE_ROOT_KEY).where(BASE_ROOT_KEY.NUMBER.ne(number)).execute();
    }

    /** The known words under the root key, or under the master key itself where no root was made yet. */
    Optional<byte[]> knownWords() {
        return sql.select(BASE_KEY_CHECK.SEALED).from(BASE_KEY_CHECK).fetchOptional(BASE_KEY_CHECK.SEALED);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if there are some */
    void addKnownWords(byte[] sealed) {
        sql.insertInto(BASE_KEY_CHECK)
                .set(BASE_KEY_CHECK.ID, ONE)
                .set(BASE_KEY_CHECK.SEALED, sealed)
                .execute();
    }

    /** Whether anything was ever shown from this database. */
    boolean isInUse() {
        return sql.fetchExists(sql.selectOne().from(BASE_CHANGE).where(BASE_CHANGE.VERSION.gt(1L)));
    }
}
