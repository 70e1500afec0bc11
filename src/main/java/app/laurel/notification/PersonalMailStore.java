package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static app.laurel.db.Tables.NOTIFICATION_OWNER;
import static app.laurel.db.Tables.NOTIFICATION_RECEIPT;
import static app.laurel.db.Tables.NOTIFICATION_SILENCE;
import static app.laurel.db.Tables.NOTIFICATION_WAITING;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.community.MailAddress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All mail of one person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalMailStore {
    private final DSLContext sql;

    PersonalMailStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Map<String, Object>> mails(AccountId account, MailAddress mail) {
        return sql.select(
                        NOTIFICATION_MAIL.KIND.as("about"),
                        NOTIFICATION_MAIL.RECIPIENT.as("to"),
                        NOTIFICATION_MAIL.STATE.as("state"),
                        NOTIFICATION_MAIL.ANSWER.as("answerOfTheMailServer"),
                        NOTIFICATION_MAIL.CREATED_AT.as("writtenAt"),
                        NOTIFICATION_MAIL.SENT_AT.as("sentAt"))
                .from(NOTIFICATION_MAIL)
                .where(to(account, mail))
                .orderBy(NOTIFICATION_MAIL.ID)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> silences(AccountId account) {
        return sql.select(
                        NOTIFICATION_SILENCE.COMMUNITY_ID.cast(Integer.class).as("community"),
                        NOTIFICATION_SILENCE.SINCE.as("since"))
                .from(NOTIFICATION_SILENCE)
                .where(NOTIFICATION_SILENCE.ACCOUNT_ID.eq(account))
                .fetch(Record::intoMap);
    }

    /** What the person was mailed as the owner of a shop. */
    List<Map<String, Object>> asOwner(AccountId account) {
        return sql.select(NOTIFICATION_OWNER.KIND.as("about"), NOTIFICATION_OWNER.MAILED_AT.as("mailedAt"))
                .from(NOTIFICATION_OWNER)
                .where(NOTIFICATION_OWNER.ACCOUNT_ID.eq(account))
                .fetch(Record::intoMap);
    }

    /** When the daily list of what waits was written to the person as a moderator. */
    List<Map<String, Object>> waiting(AccountId account) {
        return sql.select(
                        NOTIFICATION_WAITING.COMMUNITY_ID.cast(Integer.class).as("community"),
                        NOTIFICATION_WAITING.MAILED_AT.as("mailedAt"))
                .from(NOTIFICATION_WAITING)
                .where(NOTIFICATION_WAITING.ACCOUNT_ID.eq(account))
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> receipts(Collection<MemberId> members) {
        return sql.select(
                        NOTIFICATION_RECEIPT.EDITION_ID.cast(Integer.class).as("edition"),
                        NOTIFICATION_RECEIPT.DUE_AT.as("dueAt"))
                .from(NOTIFICATION_RECEIPT)
                .where(NOTIFICATION_RECEIPT.MEMBER_ID.in(members))
                .fetch(Record::intoMap);
    }

    void forgetReceipts(MemberId member) {
        sql.deleteFrom(NOTIFICATION_RECEIPT)
                .where(NOTIFICATION_RECEIPT.MEMBER_ID.eq(member))
                .execute();
    }

    void erase(AccountId account, MailAddress mail) {
        sql.deleteFrom(NOTIFICATION_MAIL).where(to(account, mail)).execute();
        sql.deleteFrom(NOTIFICATION_OWNER)
                .where(NOTIFICATION_OWNER.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(NOTIFICATION_SILENCE)
                .where(NOTIFICATION_SILENCE.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(NOTIFICATION_WAITING)
                .where(NOTIFICATION_WAITING.ACCOUNT_ID.eq(account))
                .execute();
    }

    private static Condition to(AccountId account, MailAddress mail) {
        return NOTIFICATION_MAIL.ACCOUNT_ID.eq(account).or(NOTIFICATION_MAIL.RECIPIENT.eq(mail.value()));
    }
}
