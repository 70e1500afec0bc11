package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static org.jooq.impl.DSL.val;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that move to another address. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccountMoveStore {
    private final DSLContext sql;
    private final PersonKeys persons;

    AccountMoveStore(DSLContext sql, PersonKeys persons) {
        this.sql = sql;
        this.persons = persons;
    }

    /** False, and nothing changes, where the address has another account, also one made in the same moment. */
    boolean move(AccountId account, MailAddress mail, Instant now) {
        try {
            sql.update(COMMUNITY_ACCOUNT)
                    .set(COMMUNITY_ACCOUNT.MAIL, mail.value())
                    .set(COMMUNITY_ACCOUNT.PERSON_KEY, persons.of(mail))
                    .where(COMMUNITY_ACCOUNT.ID.eq(account))
                    .execute();
        } catch (DuplicateKeyException taken) {
            return false;
        }
        writeDown(account, mail, now);
        return true;
    }

    /** Rolls that are frozen already keep the person under the earlier address. */
    private void writeDown(AccountId account, MailAddress mail, Instant now) {
        sql.insertInto(
                        COMMUNITY_JOIN,
                        COMMUNITY_JOIN.MEMBER_ID,
                        COMMUNITY_JOIN.JOINED_ON,
                        COMMUNITY_JOIN.HOW,
                        COMMUNITY_JOIN.PERSON_KEY,
                        COMMUNITY_JOIN.RECORDED_AT)
                .select(sql.select(
                                COMMUNITY_MEMBER.ID,
                                COMMUNITY_MEMBER.JOINED_ON,
                                val("ADDRESS"),
                                val(persons.of(mail)),
                                val(now, COMMUNITY_JOIN.RECORDED_AT))
                        .from(COMMUNITY_MEMBER)
                        .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(account), MemberStore.BELONGS))
                .execute();
    }
}
