package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_ATTEMPT;
import static app.laurel.db.Tables.WEBHOOK_DELIVERY;
import static app.laurel.db.Tables.WEBHOOK_ENDPOINT;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.WebhookId;
import app.laurel.webhook.Delivery.Attempt;
import app.laurel.webhook.Delivery.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deliveries as moderators see them, and as they are written. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DeliveryStore {
    private final DSLContext sql;

    DeliveryStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Due at once, or when an address that wants to be left alone may be asked again. */
    void add(String id, WebhookId to, Event event, String body, Instant now) {
        var held = sql.select(WEBHOOK_ENDPOINT.HELD_UNTIL)
                .from(WEBHOOK_ENDPOINT)
                .where(WEBHOOK_ENDPOINT.ID.eq(to), WEBHOOK_ENDPOINT.HELD_UNTIL.gt(now))
                .fetchOptional(WEBHOOK_ENDPOINT.HELD_UNTIL);
        sql.insertInto(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.ID, id)
                .set(WEBHOOK_DELIVERY.WEBHOOK_ID, to)
                .set(WEBHOOK_DELIVERY.EVENT, event.type())
                .set(WEBHOOK_DELIVERY.BODY, body)
                .set(WEBHOOK_DELIVERY.STATE, State.QUEUED.name())
                .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
                .set(WEBHOOK_DELIVERY.CREATED_AT, now)
                .set(WEBHOOK_DELIVERY.NEXT_AT, held.orElse(now))
                .execute();
    }

    /** The latest first. */
    List<Delivery> list(WebhookId to, int limit) {
        return sql.selectFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(to))
                .orderBy(WEBHOOK_DELIVERY.CREATED_AT.desc(), WEBHOOK_DELIVERY.ID)
                .limit(limit)
                .fetch()
                .map(row -> new Delivery(
                        row.getId(),
                        row.getWebhookId(),
                        row.getEvent(),
                        State.valueOf(row.getState()),
                        row.getAttempts(),
                        row.getCreatedAt(),
                        row.getNextAt(),
                        last(row.getId()).orElse(null)));
    }

    private Optional<Attempt> last(String delivery) {
        return sql.selectFrom(WEBHOOK_ATTEMPT)
                .where(WEBHOOK_ATTEMPT.DELIVERY_ID.eq(delivery))
                .orderBy(WEBHOOK_ATTEMPT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Attempt(row.getTriedAt(), row.getStatus(), row.getTrouble()));
    }

    /** Whether one that nobody tries any more, or that arrived, is queued again. */
    boolean queueAgain(CommunityId community, String id, Instant now) {
        return sql.update(WEBHOOK_DELIVERY)
                        .set(WEBHOOK_DELIVERY.STATE, State.QUEUED.name())
                        .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
                        .set(WEBHOOK_DELIVERY.NEXT_AT, now)
                        .where(
                                WEBHOOK_DELIVERY.ID.eq(id),
                                WEBHOOK_DELIVERY.STATE.ne(State.QUEUED.name()),
                                WEBHOOK_DELIVERY.WEBHOOK_ID.in(active(community)))
                        .execute()
                > 0;
    }

    /** How many of a community's were set aside after this moment and still are. */
    int countAside(CommunityId community, Instant after) {
        return sql.fetchCount(
                WEBHOOK_DELIVERY.join(WEBHOOK_ENDPOINT).on(WEBHOOK_ENDPOINT.ID.eq(WEBHOOK_DELIVERY.WEBHOOK_ID)),
                WEBHOOK_ENDPOINT.COMMUNITY_ID.eq(community),
                WEBHOOK_DELIVERY.STATE.eq(State.ASIDE.name()),
                WEBHOOK_DELIVERY.NEXT_AT.gt(after));
    }

    /** Whether one of this kind is on its way. */
    boolean isQueued(WebhookId to, Event event) {
        return sql.fetchExists(
                WEBHOOK_DELIVERY,
                WEBHOOK_DELIVERY.WEBHOOK_ID.eq(to),
                WEBHOOK_DELIVERY.EVENT.eq(event.type()),
                WEBHOOK_DELIVERY.STATE.eq(State.QUEUED.name()));
    }

    /** Forgets what arrived or was set aside and has not been touched since this moment. */
    void purge(Instant before) {
        sql.deleteFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.STATE.ne(State.QUEUED.name()), WEBHOOK_DELIVERY.NEXT_AT.lt(before))
                .execute();
    }

    private SelectConditionStep<Record1<WebhookId>> active(CommunityId community) {
        return sql.select(WEBHOOK_ENDPOINT.ID)
                .from(WEBHOOK_ENDPOINT)
                .where(WEBHOOK_ENDPOINT.COMMUNITY_ID.eq(community), WEBHOOK_ENDPOINT.STATE.eq(WebhookStore.ACTIVE));
    }
}
