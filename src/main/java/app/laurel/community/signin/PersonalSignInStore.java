package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_ADDRESS_UNDO;
import static app.laurel.db.Tables.COMMUNITY_DEVICE;
import static app.laurel.db.Tables.COMMUNITY_SESSION;
import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;

import app.laurel.base.id.AccountId;
import app.laurel.community.MailAddress;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's browsers, sessions, requested sign-in mails, and the addresses to which the account may still return. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalSignInStore {
    private final DSLContext sql;

    PersonalSignInStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Map<String, Object>> devices(AccountId account) {
        return sql.select(
                        COMMUNITY_DEVICE.BROWSER.as("browser"),
                        COMMUNITY_DEVICE.ADDED_AT.as("addedAt"),
                        COMMUNITY_DEVICE.USED_AT.as("usedAt"),
                        COMMUNITY_DEVICE.ENDS_AT.as("endsAt"))
                .from(COMMUNITY_DEVICE)
                .where(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_DEVICE.ID)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> sessions(AccountId account) {
        return sql.select(
                        COMMUNITY_SESSION.BROWSER.as("browser"),
                        COMMUNITY_SESSION.STARTED_AT.as("startedAt"),
                        COMMUNITY_SESSION.SEEN_AT.as("seenAt"),
                        COMMUNITY_SESSION.ENDED_AT.as("endedAt"))
                .from(COMMUNITY_SESSION)
                .where(COMMUNITY_SESSION.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_SESSION.STARTED_AT)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> requests(MailAddress mail) {
        return sql.select(COMMUNITY_SIGN_IN.ASKED_AT.as("askedAt"), COMMUNITY_SIGN_IN.EXPIRES_AT.as("expiresAt"))
                .from(COMMUNITY_SIGN_IN)
                .where(COMMUNITY_SIGN_IN.MAIL.eq(mail.value()))
                .orderBy(COMMUNITY_SIGN_IN.ASKED_AT)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> earlierAddresses(AccountId account) {
        return sql.select(
                        COMMUNITY_ADDRESS_UNDO.MAIL.as("address"),
                        COMMUNITY_ADDRESS_UNDO.MOVED_AT.as("until"),
                        COMMUNITY_ADDRESS_UNDO.EXPIRES_AT.as("mayReturnUntil"))
                .from(COMMUNITY_ADDRESS_UNDO)
                .where(COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_ADDRESS_UNDO.ID)
                .fetch(Record::intoMap);
    }

    void erase(AccountId account, MailAddress mail) {
        sql.deleteFrom(COMMUNITY_ADDRESS_UNDO)
                .where(COMMUNITY_ADDRESS_UNDO.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(COMMUNITY_DEVICE)
                .where(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(COMMUNITY_SESSION)
                .where(COMMUNITY_SESSION.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(COMMUNITY_SIGN_IN)
                .where(COMMUNITY_SIGN_IN.MAIL.eq(mail.value()))
                .execute();
    }
}
