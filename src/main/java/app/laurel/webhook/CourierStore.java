package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_ATTEMPT;
import static app.laurel.db.Tables.WEBHOOK_DELIVERY;
import static app.laurel.db.Tables.WEBHOOK_ENDPOINT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.rowNumber;

import app.laurel.base.id.WebhookId;
import app.laurel.webhook.Delivery.Attempt;
import app.laurel.webhook.Delivery.State;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries as they are carried. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CourierStore {
    private final DSLContext sql;

    CourierStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Of each address the delivery that has waited longest, so that however much waits for one, the others have their turn. */
    List<DueDelivery> due(Instant now, int limit) {
        var turn = rowNumber()
                .over()
                .partitionBy(WEBHOOK_DELIVERY.WEBHOOK_ID)
                .orderBy(WEBHOOK_DELIVERY.NEXT_AT, WEBHOOK_DELIVERY.CREATED_AT, WEBHOOK_DELIVERY.ID)
                .as("turn");
        var waiting = sql.select(WEBHOOK_DELIVERY.ID, turn)
                .from(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.STATE.eq(State.QUEUED.name()), WEBHOOK_DELIVERY.NEXT_AT.le(now))
                .asTable("waiting");
        return sql.select(WEBHOOK_DELIVERY.asterisk(), WEBHOOK_ENDPOINT.asterisk())
                .from(waiting)
                .join(WEBHOOK_DELIVERY)
                .on(WEBHOOK_DELIVERY.ID.eq(waiting.field(WEBHOOK_DELIVERY.ID)))
                .join(WEBHOOK_ENDPOINT)
                .on(WEBHOOK_ENDPOINT.ID.eq(WEBHOOK_DELIVERY.WEBHOOK_ID))
                .where(requireNonNull(waiting.field(turn)).eq(1), WEBHOOK_ENDPOINT.STATE.eq(WebhookStore.ACTIVE))
                .orderBy(WEBHOOK_DELIVERY.NEXT_AT, WEBHOOK_DELIVERY.ID)
                .limit(limit)
                .fetch(row -> new DueDelivery(
                        row.get(WEBHOOK_DELIVERY.ID),
                        new Webhook(
                                row.get(WEBHOOK_ENDPOINT.ID),
                                row.get(WEBHOOK_ENDPOINT.COMMUNITY_ID),
                                row.get(WEBHOOK_ENDPOINT.URL),
                                false,
                                row.get(WEBHOOK_ENDPOINT.ADDED_AT)),
                        row.get(WEBHOOK_DELIVERY.BODY),
                        row.get(WEBHOOK_DELIVERY.ATTEMPTS)));
    }

    /** Notes a try and where the delivery stands after it; nothing of one that is gone with its address. */
    void tried(DueDelivery delivery, Attempt attempt, State state, Instant next) {
        var updated = sql.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, state.name())
                .set(WEBHOOK_DELIVERY.ATTEMPTS, delivery.attempts() + 1)
                .set(WEBHOOK_DELIVERY.NEXT_AT, next)
                .where(WEBHOOK_DELIVERY.ID.eq(delivery.id()))
                .execute();
        if (updated == 0) return;
        sql.insertInto(WEBHOOK_ATTEMPT)
                .set(WEBHOOK_ATTEMPT.DELIVERY_ID, delivery.id())
                .set(WEBHOOK_ATTEMPT.TRIED_AT, attempt.at())
                .set(WEBHOOK_ATTEMPT.STATUS, attempt.status())
                .set(WEBHOOK_ATTEMPT.TROUBLE, attempt.trouble())
                .execute();
    }

    /** Leaves an address alone until a moment, whatever waits for it by then. */
    void hold(WebhookId to, Instant until) {
        sql.update(WEBHOOK_ENDPOINT)
                .set(WEBHOOK_ENDPOINT.HELD_UNTIL, until)
                .where(WEBHOOK_ENDPOINT.ID.eq(to))
                .execute();
        sql.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.NEXT_AT, until)
                .where(
                        WEBHOOK_DELIVERY.WEBHOOK_ID.eq(to),
                        WEBHOOK_DELIVERY.STATE.eq(State.QUEUED.name()),
                        WEBHOOK_DELIVERY.NEXT_AT.lt(until))
                .execute();
    }

    /** An address that wanted to be left alone for longer takes something: what waits for it is due. */
    void release(WebhookId to, Instant now) {
        var released = sql.update(WEBHOOK_ENDPOINT)
                .setNull(WEBHOOK_ENDPOINT.HELD_UNTIL)
                .where(WEBHOOK_ENDPOINT.ID.eq(to), WEBHOOK_ENDPOINT.HELD_UNTIL.gt(now))
                .execute();
        if (released == 0) return;
        sql.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.NEXT_AT, now)
                .where(
                        WEBHOOK_DELIVERY.WEBHOOK_ID.eq(to),
                        WEBHOOK_DELIVERY.STATE.eq(State.QUEUED.name()),
                        WEBHOOK_DELIVERY.NEXT_AT.gt(now))
                .execute();
    }

    void setAside(String id, Instant now) {
        sql.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, State.ASIDE.name())
                .set(WEBHOOK_DELIVERY.NEXT_AT, now)
                .where(WEBHOOK_DELIVERY.ID.eq(id))
                .execute();
    }

    /** All that waits for an address. */
    void setAsideAll(WebhookId to, Instant now) {
        sql.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATE, State.ASIDE.name())
                .set(WEBHOOK_DELIVERY.NEXT_AT, now)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(to), WEBHOOK_DELIVERY.STATE.eq(State.QUEUED.name()))
                .execute();
    }
}
