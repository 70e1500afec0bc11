package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_RECEIPT;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptStore {
    private final DSLContext sql;

    ReceiptStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Waits until each of these voters rests, but not beyond the last moment, counted from the first change. */
    void await(EditionId edition, Collection<MemberId> members, Instant rested, Instant latest) {
        var table = NOTIFICATION_RECEIPT;
        sql.insertInto(table, table.EDITION_ID, table.MEMBER_ID, table.LATEST_AT, table.DUE_AT)
                .valuesOfRows(members.stream()
                        .map(it -> DSL.row(edition, it, latest, rested))
                        .toList())
                .onDuplicateKeyUpdate()
                .set(table.DUE_AT, DSL.least(DSL.val(rested, table.DUE_AT), table.LATEST_AT))
                .execute();
    }

    List<Due> due(Instant now, int limit) {
        return sql.select(NOTIFICATION_RECEIPT.EDITION_ID, NOTIFICATION_RECEIPT.MEMBER_ID)
                .from(NOTIFICATION_RECEIPT)
                .where(NOTIFICATION_RECEIPT.DUE_AT.le(now))
                .orderBy(NOTIFICATION_RECEIPT.DUE_AT)
                .limit(limit)
                .fetch(Records.mapping(Due::new));
    }

    /** One that cannot be written now waits until then; the last moment is past in any case. */
    void putOff(Due due, Instant until) {
        sql.update(NOTIFICATION_RECEIPT)
                .set(NOTIFICATION_RECEIPT.LATEST_AT, until)
                .set(NOTIFICATION_RECEIPT.DUE_AT, until)
                .where(
                        NOTIFICATION_RECEIPT.EDITION_ID.eq(due.edition()),
                        NOTIFICATION_RECEIPT.MEMBER_ID.eq(due.member()))
                .execute();
    }

    /** Takes one away; false if it has gone, or was put off by another change. */
    boolean take(Due due, Instant now) {
        return sql.deleteFrom(NOTIFICATION_RECEIPT)
                        .where(
                                NOTIFICATION_RECEIPT.EDITION_ID.eq(due.edition()),
                                NOTIFICATION_RECEIPT.MEMBER_ID.eq(due.member()),
                                NOTIFICATION_RECEIPT.DUE_AT.le(now))
                        .execute()
                == 1;
    }

    /** A receipt that is to be written. */
    record Due(EditionId edition, MemberId member) {}
}
