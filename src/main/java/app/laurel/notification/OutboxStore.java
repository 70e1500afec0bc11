package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.jooq.Records.mapping;

import app.laurel.base.Language;
import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutboxStore {
    private final DSLContext sql;
    private final Envelope envelope;

    OutboxStore(DSLContext sql, Envelope envelope) {
        this.sql = sql;
        this.envelope = envelope;
    }

    void add(Mail mail, MailState state, Instant now) {
        sql.insertInto(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.RECIPIENT, mail.to().value())
                .set(NOTIFICATION_MAIL.LANGUAGE, mail.language().tag())
                .set(NOTIFICATION_MAIL.SUBJECT, mail.subject())
                .set(NOTIFICATION_MAIL.SEALED, envelope.close(mail))
                .set(NOTIFICATION_MAIL.STATE, state.name())
                .set(NOTIFICATION_MAIL.ATTEMPTS, 0)
                .set(NOTIFICATION_MAIL.CREATED_AT, now)
                .set(NOTIFICATION_MAIL.NEXT_AT, now)
                .execute();
    }

    /** The mails whose time has come, oldest first. */
    List<QueuedMail> due(Instant now, int limit) {
        return sql.select(NOTIFICATION_MAIL.ID, NOTIFICATION_MAIL.ATTEMPTS)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.STATE.eq(MailState.QUEUED.name()), NOTIFICATION_MAIL.NEXT_AT.le(now))
                .orderBy(NOTIFICATION_MAIL.ID)
                .limit(limit)
                .fetch(row -> new QueuedMail(
                        row.value1(), row.value2(), find(row.value1()).orElseThrow()));
    }

    /** Says what the mail server said; a mail sent keeps no body. */
    void answered(long id, MailState state, String answer, int attempts, Instant now, Instant next) {
        var update = sql.update(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.STATE, state.name())
                .set(NOTIFICATION_MAIL.ANSWER, answer)
                .set(NOTIFICATION_MAIL.ATTEMPTS, attempts)
                .set(NOTIFICATION_MAIL.NEXT_AT, next);
        if (state == MailState.SENT) update = update.set(NOTIFICATION_MAIL.SENT_AT, now);
        if (state != MailState.QUEUED) update = update.setNull(NOTIFICATION_MAIL.SEALED);
        update.where(NOTIFICATION_MAIL.ID.eq(id), NOTIFICATION_MAIL.STATE.eq(MailState.QUEUED.name()))
                .execute();
    }

    List<SentMail> newest(int limit) {
        return sql.select(NOTIFICATION_MAIL.ID, NOTIFICATION_MAIL.CREATED_AT)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.SEALED.isNotNull())
                .orderBy(NOTIFICATION_MAIL.ID.desc())
                .limit(limit)
                .fetch(row -> new SentMail(row.value1(), find(row.value1()).orElseThrow(), row.value2()));
    }

    private Optional<Mail> find(long id) {
        return mails().where(NOTIFICATION_MAIL.ID.eq(id), NOTIFICATION_MAIL.SEALED.isNotNull())
                .fetchOptional(mapping((recipient, language, subject, body) -> envelope.open(
                        body,
                        new MailAddress(recipient),
                        Language.ofTag(language).orElse(Language.EN),
                        subject)));
    }

    private SelectJoinStep<Record4<String, String, String, byte[]>> mails() {
        return sql.select(
                        NOTIFICATION_MAIL.RECIPIENT,
                        NOTIFICATION_MAIL.LANGUAGE,
                        NOTIFICATION_MAIL.SUBJECT,
                        NOTIFICATION_MAIL.SEALED)
                .from(NOTIFICATION_MAIL);
    }
}
