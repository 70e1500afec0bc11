package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.jooq.impl.DSL.count;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MailId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MailDeskStore {
    private final DSLContext sql;

    MailDeskStore(DSLContext sql) {
        this.sql = sql;
    }

    List<MailFigure> figures(CommunityId community) {
        return sql.select(NOTIFICATION_MAIL.KIND, NOTIFICATION_MAIL.STATE, count())
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(community), notSayingWhoVoted())
                .groupBy(NOTIFICATION_MAIL.KIND, NOTIFICATION_MAIL.STATE)
                .orderBy(NOTIFICATION_MAIL.KIND, NOTIFICATION_MAIL.STATE)
                .fetch(Records.mapping((kind, state, mails) ->
                        new MailFigure(MailKind.valueOf(kind), MailState.valueOf(state), mails)));
    }

    List<TroubledMail> troubled(CommunityId community, int limit) {
        return sql.select(
                        NOTIFICATION_MAIL.ID,
                        NOTIFICATION_MAIL.KIND.convertFrom(MailKind::valueOf),
                        NOTIFICATION_MAIL.RECIPIENT,
                        NOTIFICATION_MAIL.STATE.convertFrom(MailState::valueOf),
                        NOTIFICATION_MAIL.ATTEMPTS,
                        NOTIFICATION_MAIL.ANSWER,
                        NOTIFICATION_MAIL.NEXT_AT)
                .from(NOTIFICATION_MAIL)
                .where(
                        NOTIFICATION_MAIL.COMMUNITY_ID.eq(community),
                        NOTIFICATION_MAIL.STATE.ne(MailState.SENT.name()),
                        NOTIFICATION_MAIL.ATTEMPTS.gt(0),
                        notSayingWhoVoted())
                .orderBy(NOTIFICATION_MAIL.ID.desc())
                .limit(limit)
                .fetch(Records.mapping(TroubledMail::new));
    }

    Optional<RefusedMail> lockRefused(CommunityId community, MailId id) {
        return sql.select(
                        NOTIFICATION_MAIL.KIND.convertFrom(MailKind::valueOf),
                        NOTIFICATION_MAIL.ACCOUNT_ID,
                        NOTIFICATION_MAIL.EDITION_ID)
                .from(NOTIFICATION_MAIL)
                .where(
                        NOTIFICATION_MAIL.ID.eq(id),
                        NOTIFICATION_MAIL.COMMUNITY_ID.eq(community),
                        NOTIFICATION_MAIL.STATE.eq(MailState.REFUSED.name()))
                .forUpdate()
                .fetchOptional(Records.mapping(RefusedMail::new));
    }

    void queue(MailId id, Instant now) {
        sql.update(NOTIFICATION_MAIL)
                .set(NOTIFICATION_MAIL.STATE, MailState.QUEUED.name())
                .set(NOTIFICATION_MAIL.ATTEMPTS, 0)
                .set(NOTIFICATION_MAIL.NEXT_AT, now)
                .where(NOTIFICATION_MAIL.ID.eq(id))
                .execute();
    }

    void remove(MailId id) {
        sql.deleteFrom(NOTIFICATION_MAIL).where(NOTIFICATION_MAIL.ID.eq(id)).execute();
    }

    /** Kinds that no code knows any more are counted nowhere: such mail is set aside when its turn comes. */
    private static org.jooq.Condition notSayingWhoVoted() {
        return NOTIFICATION_MAIL
                .KIND
                .ne(MailKind.RECEIPT.name())
                .or(NOTIFICATION_MAIL.STATE.eq(MailState.REFUSED.name()))
                .and(NOTIFICATION_MAIL.KIND.in(
                        Arrays.stream(MailKind.values()).map(Enum::name).toList()));
    }

    /** Whose refused mail it is. */
    record RefusedMail(MailKind kind, AccountId account, EditionId edition) {}
}
