package app.laurel.notification;

import static app.laurel.db.tables.NotificationMail.NOTIFICATION_MAIL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MailWatchStore {
    private final DSLContext sql;

    MailWatchStore(DSLContext sql) {
        this.sql = sql;
    }

    WaitingMails look(Instant now, Instant refusedSince) {
        var refused =
                sql.fetchCount(NOTIFICATION_MAIL, is(MailState.REFUSED), NOTIFICATION_MAIL.NEXT_AT.gt(refusedSince));
        var lastSent = sql.select(max(NOTIFICATION_MAIL.SENT_AT))
                .from(NOTIFICATION_MAIL)
                .fetchSingle()
                .value1();
        var failing = NOTIFICATION_MAIL.ATTEMPTS.gt(0);
        return sql.select(
                        count(),
                        count().filterWhere(failing),
                        min(NOTIFICATION_MAIL.NEXT_AT).filterWhere(NOTIFICATION_MAIL.NEXT_AT.le(now)),
                        min(NOTIFICATION_MAIL.CREATED_AT).filterWhere(failing))
                .from(NOTIFICATION_MAIL)
                .where(is(MailState.QUEUED))
                .fetchSingle(Records.mapping((all, tried, due, failingSince) ->
                        new WaitingMails(all, tried, refused, due, failingSince, lastSent)));
    }

    private static Condition is(MailState state) {
        return NOTIFICATION_MAIL.STATE.eq(state.name());
    }
}
