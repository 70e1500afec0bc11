package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_ROUND;

import app.laurel.base.ReadableRows;
import app.laurel.base.UnreadableRow;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.db.tables.records.NotificationRoundRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RoundStore {
    private final DSLContext sql;
    private final ReadableRows readable;

    RoundStore(DSLContext sql, ReadableRows readable) {
        this.sql = sql;
        this.readable = readable;
    }

    /** Begins a mailing, unless there was one of its kind since. */
    void begin(Round round, Instant since) {
        var before = sql.fetchExists(
                NOTIFICATION_ROUND,
                NOTIFICATION_ROUND.EDITION_ID.eq(round.edition()),
                NOTIFICATION_ROUND.KIND.eq(round.kind().name()),
                NOTIFICATION_ROUND.DUE_AT.gt(since));
        if (before) return;
        sql.insertInto(NOTIFICATION_ROUND)
                .set(NOTIFICATION_ROUND.EDITION_ID, round.edition())
                .set(NOTIFICATION_ROUND.KIND, round.kind().name())
                .set(NOTIFICATION_ROUND.DUE_AT, round.dueAt())
                .set(NOTIFICATION_ROUND.LAST_MEMBER, 0L)
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** One that cannot be read is left out. */
    List<Round> unfinished() {
        var rows = sql.selectFrom(NOTIFICATION_ROUND)
                .where(NOTIFICATION_ROUND.DONE_AT.isNull())
                .orderBy(NOTIFICATION_ROUND.DUE_AT)
                .fetch();
        return readable.read(rows, RoundStore::round, RoundStore::unreadable);
    }

    private static Round round(NotificationRoundRecord row) {
        return new Round(row.getEditionId(), MailKind.valueOf(row.getKind()), row.getDueAt());
    }

    private static UnreadableRow unreadable(NotificationRoundRecord row, RuntimeException failure) {
        return new UnreadableRow(
                "mailing", "edition/%s/%s".formatted(row.getEditionId(), row.getKind()), null, failure);
    }

    /** How far an unfinished mailing has come; nobody else goes on with it until the transaction ends. */
    Optional<MemberId> lockLast(Round round) {
        return sql.select(NOTIFICATION_ROUND.LAST_MEMBER)
                .from(NOTIFICATION_ROUND)
                .where(of(round), NOTIFICATION_ROUND.DONE_AT.isNull())
                .forUpdate()
                .fetchOptional(row -> new MemberId(row.value1()));
    }

    void reached(Round round, MemberId last, @Nullable Instant doneAt) {
        sql.update(NOTIFICATION_ROUND)
                .set(NOTIFICATION_ROUND.LAST_MEMBER, last.value())
                .set(NOTIFICATION_ROUND.DONE_AT, doneAt)
                .where(of(round))
                .execute();
    }

    private static Condition of(Round round) {
        return NOTIFICATION_ROUND
                .EDITION_ID
                .eq(round.edition())
                .and(NOTIFICATION_ROUND.KIND.eq(round.kind().name()))
                .and(NOTIFICATION_ROUND.DUE_AT.eq(round.dueAt()));
    }

    /** One mailing to the members of an edition's community. */
    record Round(EditionId edition, MailKind kind, Instant dueAt) {}
}
