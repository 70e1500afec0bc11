package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MailId;
import app.laurel.db.tables.records.NotificationMailRecord;
import app.laurel.notification.MailRowMapper.Unreadable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutboxStore {
    private final DSLContext sql;
    private final Envelope envelope;
    private final MailRowMapper rows;

    OutboxStore(DSLContext sql, Envelope envelope) {
        this.sql = sql;
        this.envelope = envelope;
        this.rows = new MailRowMapper(envelope);
    }

    void add(Mail mail, Errand errand, MailState state, Instant now) {
        sql.insertInto(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.KIND, errand.kind().name())
                .set(NOTIFICATION_MAIL.COMMUNITY_ID, errand.community())
                .set(NOTIFICATION_MAIL.ACCOUNT_ID, errand.account())
                .set(NOTIFICATION_MAIL.EDITION_ID, errand.edition())
                .set(NOTIFICATION_MAIL.RECIPIENT, mail.to().value())
                .set(NOTIFICATION_MAIL.LANGUAGE, mail.language().tag())
                .set(NOTIFICATION_MAIL.SEALED, envelope.close(mail, errand.stop()))
                .set(NOTIFICATION_MAIL.STATE, state.name())
                .set(NOTIFICATION_MAIL.ATTEMPTS, 0)
                .set(NOTIFICATION_MAIL.CREATED_AT, now)
                .set(NOTIFICATION_MAIL.NEXT_AT, now)
                .set(NOTIFICATION_MAIL.SENT_AT, state == MailState.SENT ? now : null)
                .execute();
    }

    /**
     * The mails whose time has come: first those that someone waits for, then the oldest. One that cannot be read is left out.
     *
     * @param unreadable is given each that is left out
     */
    List<QueuedMail> due(Instant now, int limit, Consumer<Unreadable> unreadable) {
        return sql
                .selectFrom(NOTIFICATION_MAIL)
                .where(
                        NOTIFICATION_MAIL.STATE.eq(MailState.QUEUED.name()),
                        NOTIFICATION_MAIL.NEXT_AT.le(now),
                        NOTIFICATION_MAIL.SEALED.isNotNull())
                .orderBy(urgency(), NOTIFICATION_MAIL.ID)
                .limit(limit)
                .fetch(row -> rows.queued(row, unreadable))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nobody is given it any more; what is left of it stays for whoever looks into the matter. */
    void setAside(MailId id) {
        sql.update(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.STATE, MailState.UNREADABLE.name())
                .set(NOTIFICATION_MAIL.ATTEMPTS, NOTIFICATION_MAIL.ATTEMPTS.plus(1))
                .where(NOTIFICATION_MAIL.ID.eq(id))
                .execute();
    }

    /** Says what the mail server said. Who will not try again needs no body, unless a moderator may send it once more. */
    void answered(QueuedMail mail, MailState state, String answer, Instant now, Instant next) {
        var update = sql.update(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.STATE, state.name())
                .set(NOTIFICATION_MAIL.ANSWER, answer)
                .set(NOTIFICATION_MAIL.ATTEMPTS, mail.attempts() + 1)
                .set(NOTIFICATION_MAIL.NEXT_AT, next);
        if (state == MailState.SENT) update = update.set(NOTIFICATION_MAIL.SENT_AT, now);
        var again = state == MailState.QUEUED || (state == MailState.REFUSED && mail.stop() != null);
        if (!again) update = update.setNull(NOTIFICATION_MAIL.SEALED);
        update.where(NOTIFICATION_MAIL.ID.eq(mail.id()), NOTIFICATION_MAIL.STATE.eq(MailState.QUEUED.name()))
                .execute();
    }

    /** A receipt that arrived leaves nothing behind: its row would say who voted, and when. */
    void forget(QueuedMail mail) {
        sql.deleteFrom(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.ID.eq(mail.id()))
                .execute();
    }

    /**
     * Empties what was sent before a moment: of a community's mails stays that there was one, for its figures. Ways in and
     * codes for claims that were asked for before then go whatever became of them.
     */
    void purge(Instant before) {
        sql.deleteFrom(NOTIFICATION_MAIL)
                .where(
                        NOTIFICATION_MAIL.KIND.in(MailKind.SIGN_IN.name(), MailKind.SHOP_CLAIM.name()),
                        NOTIFICATION_MAIL.CREATED_AT.lt(before))
                .execute();
        sql.update(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.RECIPIENT, "")
                .setNull(NOTIFICATION_MAIL.ACCOUNT_ID)
                .setNull(NOTIFICATION_MAIL.SEALED)
                .setNull(NOTIFICATION_MAIL.ANSWER)
                .setNull(NOTIFICATION_MAIL.SENT_AT)
                .where(NOTIFICATION_MAIL.SENT_AT.lt(before))
                .execute();
    }

    /** A page of the mails that can be read; on the first, those with a way in are never pushed out by a mailing. */
    OutboxPage listCaught(@Nullable MailId before, int limit) {
        var page = newest(before == null ? noCondition() : NOTIFICATION_MAIL.ID.lt(before), limit);
        var ways = before == null
                ? newest(NOTIFICATION_MAIL.KIND.eq(MailKind.SIGN_IN.name()), limit)
                : List.<NotificationMailRecord>of();
        var mails = Stream.concat(page.stream(), ways.stream())
                .sorted(Comparator.comparingLong(
                                (NotificationMailRecord it) -> it.getId().value())
                        .reversed())
                .flatMap(it -> rows.sent(it).stream())
                .distinct()
                .toList();
        return new OutboxPage(mails, page.size() < limit ? null : page.getLast().getId());
    }

    /** The newest mails of a community that can be read. */
    List<SentMail> listOf(CommunityId community, int limit) {
        return newest(NOTIFICATION_MAIL.COMMUNITY_ID.eq(community), limit).stream()
                .flatMap(it -> rows.sent(it).stream())
                .toList();
    }

    private List<NotificationMailRecord> newest(Condition which, int limit) {
        return sql.selectFrom(NOTIFICATION_MAIL)
                .where(which, NOTIFICATION_MAIL.SEALED.isNotNull())
                .orderBy(NOTIFICATION_MAIL.ID.desc())
                .limit(limit)
                .fetch();
    }

    private static Field<Integer> urgency() {
        var names =
                Arrays.stream(MailKind.values()).map(it -> inline(it.name())).toArray(Field<?>[]::new);
        return field("field({0}, {1})", Integer.class, NOTIFICATION_MAIL.KIND, org.jooq.impl.DSL.list(names));
    }
}
