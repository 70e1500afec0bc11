package app.laurel.issuing;

import static app.laurel.db.Tables.ISSUING_KEY;

import app.laurel.base.change.ShownTables;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class IssuerKeyStore {
    private final DSLContext sql;

    IssuerKeyStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfIssuing() {
        return ShownTables.of("issuing_key");
    }

    /** All that were ever made, the latest first. */
    List<SealedKey> list() {
        return sql.selectFrom(ISSUING_KEY)
                .orderBy(ISSUING_KEY.MADE_AT.desc(), ISSUING_KEY.NAME.desc())
                .fetch(IssuerKeyStore::key);
    }

    /** The same, held until the transaction ends, so that of two who change keys one waits. */
    List<SealedKey> lock() {
        return sql.selectFrom(ISSUING_KEY)
                .orderBy(ISSUING_KEY.MADE_AT.desc(), ISSUING_KEY.NAME.desc())
                .forUpdate()
                .fetch(IssuerKeyStore::key);
    }

    /** Where two nodes need one for the first time at once, one of them is first. */
    void addIfNone(SealedKey key) {
        sql.insertInto(ISSUING_KEY)
                .set(ISSUING_KEY.NAME, key.kept().name())
                .set(ISSUING_KEY.KIND, key.kind().name())
                .set(ISSUING_KEY.PUBLIC_KEY, key.publicKey())
                .set(ISSUING_KEY.PRIVATE_KEY, key.sealed())
                .set(ISSUING_KEY.MADE_AT, key.kept().madeAt())
                .onDuplicateKeyIgnore()
                .execute();
    }

    void retire(String name, String reason, Instant now) {
        sql.update(ISSUING_KEY)
                .set(ISSUING_KEY.RETIRED_AT, now)
                .set(ISSUING_KEY.REASON, reason)
                .where(ISSUING_KEY.NAME.eq(name), ISSUING_KEY.RETIRED_AT.isNull())
                .execute();
    }

    void compromise(String name, String reason, Instant now) {
        sql.update(ISSUING_KEY)
                .set(ISSUING_KEY.COMPROMISED_AT, now)
                .set(ISSUING_KEY.REASON, reason)
                .where(ISSUING_KEY.NAME.eq(name), ISSUING_KEY.COMPROMISED_AT.isNull())
                .execute();
    }

    private static SealedKey key(Record row) {
        var kept = new KeptKey(
                row.get(ISSUING_KEY.NAME),
                row.get(ISSUING_KEY.MADE_AT),
                row.get(ISSUING_KEY.RETIRED_AT),
                row.get(ISSUING_KEY.COMPROMISED_AT),
                row.get(ISSUING_KEY.REASON));
        return new SealedKey(
                kept,
                KeyKind.valueOf(row.get(ISSUING_KEY.KIND)),
                row.get(ISSUING_KEY.PUBLIC_KEY),
                row.get(ISSUING_KEY.PRIVATE_KEY));
    }
}
