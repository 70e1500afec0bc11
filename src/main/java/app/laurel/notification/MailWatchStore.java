package app.laurel.notification;

import static app.laurel.db.tables.NotificationMail.NOTIFICATION_MAIL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.Objects;
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

    WaitingMails look(Instant refusedSince) {
        var refused =
                sql.fetchCount(NOTIFICATION_MAIL, is(MailState.REFUSED), NOTIFICATION_MAIL.NEXT_AT.gt(refusedSince));
        var waiting = sql.select(
                        count(),
                        count().filterWhere(NOTIFICATION_MAIL.ATTEMPTS.gt(0)),
                        min(NOTIFICATION_MAIL.CREATED_AT))
                .from(NOTIFICATION_MAIL)
                .where(is(MailState.QUEUED))
                .fetchOne(Records.mapping((all, failing, oldest) -> new WaitingMails(all, failing, oldest, refused)));
        return Objects.requireNonNull(waiting);
    }

    private static Condition is(MailState state) {
        return NOTIFICATION_MAIL.STATE.eq(state.name());
    }
}
