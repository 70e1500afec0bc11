package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_BAR;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_PERSON_RULES;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys of all persons, when they are made again by another table of providers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonKeyStore {
    private static final byte ONE = 1;

    private final DSLContext sql;

    PersonKeyStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether all stored keys were made by these rules. */
    boolean hasRules(byte[] rules) {
        return sql.select(COMMUNITY_PERSON_RULES.DIGEST).from(COMMUNITY_PERSON_RULES).fetch().stream()
                .anyMatch(it -> Arrays.equals(it.value1(), rules));
    }

    void setRules(byte[] rules) {
        sql.insertInto(COMMUNITY_PERSON_RULES)
                .set(COMMUNITY_PERSON_RULES.ID, ONE)
                .set(COMMUNITY_PERSON_RULES.DIGEST, rules)
                .onDuplicateKeyUpdate()
                .set(COMMUNITY_PERSON_RULES.DIGEST, rules)
                .execute();
    }

    /** The next accounts with their addresses and keys; those that were erased have neither. */
    List<Known> list(AccountId after, int limit) {
        return sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.MAIL, COMMUNITY_ACCOUNT.PERSON_KEY)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.gt(after), COMMUNITY_ACCOUNT.ERASED_AT.isNull())
                .orderBy(COMMUNITY_ACCOUNT.ID)
                .limit(limit)
                .fetch(Records.mapping(Known::new));
    }

    /** Has the person be known by another key; does nothing where the account was moved or erased in the meantime. */
    void change(AccountId account, byte[] before, byte[] key, Instant now) {
        var changed = sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.PERSON_KEY, key)
                .where(COMMUNITY_ACCOUNT.ID.eq(account), COMMUNITY_ACCOUNT.PERSON_KEY.eq(before))
                .execute();
        if (changed == 0) return;
        recordFrom(account, key, now);
        keepBarred(account, before, key);
    }

    /** From now on; a roll that is frozen goes on with the persons of then. Of a membership that ended only the person is recorded. */
    private void recordFrom(AccountId account, byte[] key, Instant now) {
        sql.insertInto(
                        COMMUNITY_JOIN,
                        COMMUNITY_JOIN.MEMBER_ID,
                        COMMUNITY_JOIN.JOINED_ON,
                        COMMUNITY_JOIN.HOW,
                        COMMUNITY_JOIN.PERSON_KEY,
                        COMMUNITY_JOIN.RECORDED_AT)
                .select(sql.select(
                                COMMUNITY_MEMBER.ID,
                                when(MemberStore.BELONGS, COMMUNITY_MEMBER.JOINED_ON),
                                val("ADDRESS"),
                                val(key),
                                val(now, COMMUNITY_JOIN.RECORDED_AT))
                        .from(COMMUNITY_MEMBER)
                        .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(account)))
                .execute();
    }

    /**
     * Bars of this account go with it. So do those of an account that is gone or moved on, whose address of then nobody knows: they go on with
     * the first who was the same person.
     */
    private void keepBarred(AccountId account, byte[] before, byte[] key) {
        var barred = COMMUNITY_ACCOUNT.as("barred");
        var ofAnother = selectOne()
                .from(COMMUNITY_MEMBER)
                .join(barred)
                .on(barred.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(
                        COMMUNITY_MEMBER.ID.eq(COMMUNITY_BAR.MEMBER_ID),
                        barred.ID.ne(account),
                        barred.PERSON_KEY.eq(before));
        sql.update(COMMUNITY_BAR)
                .set(COMMUNITY_BAR.PERSON_KEY, key)
                .where(COMMUNITY_BAR.PERSON_KEY.eq(before), notExists(ofAnother))
                .execute();
    }

    /** An account with its address, readable or not, and the key by which the person is known. */
    @SuppressWarnings("ArrayRecordComponent")
    record Known(AccountId account, String mail, byte[] key) {}
}
