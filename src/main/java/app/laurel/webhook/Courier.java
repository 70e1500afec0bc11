package app.laurel.webhook;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.outgoing.Fetched;
import app.laurel.outgoing.OutgoingRequests;
import app.laurel.outgoing.Trouble;
import app.laurel.outgoing.WebAddress;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import app.laurel.webhook.Delivery.Attempt;
import app.laurel.webhook.Delivery.State;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries due deliveries to their addresses, and again after growing pauses where one was not taken, or when
 * the address says that it may be asked again. One node carries at a time:
 * the scheduler sees to that. An address may be given the same delivery twice, under the same name, where we fail right after it.
 */
@Component
class Courier {
    /** Half of what may be asked of other people's machines at once. */
    private static final int MOST_AT_ONCE = 8;

    private final CourierStore store;
    private final WebhookStore webhooks;
    private final OutgoingRequests requests;
    private final AuditTrail audit;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Seven: what is due goes out signed by its address's secret, and what becomes of it is written down, or set aside. */
    Courier(
            CourierStore store,
            WebhookStore webhooks,
            OutgoingRequests requests,
            AuditTrail audit,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.webhooks = webhooks;
        this.requests = requests;
        this.audit = audit;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Delivers what is due, to each address one, side by side. No transaction is open while an address is waited for. */
    void carry() {
        var due = transaction.execute(status -> store.due(clock.instant(), MOST_AT_ONCE));
        if (due == null || due.isEmpty()) return;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            due.forEach(it -> threads.submit(() -> carry(it)));
        }
    }

    private void carry(DueDelivery delivery) {
        var piece =
                new Piece("webhook", "delivery/" + delivery.id(), delivery.to().community());
        if (setbacks.attempt(piece, () -> deliver(delivery))) return;
        transaction.executeWithoutResult(status -> store.setAside(delivery.id(), clock.instant()));
    }

    private void deliver(DueDelivery delivery) {
        var now = clock.instant();
        var body = delivery.body().getBytes(StandardCharsets.UTF_8);
        var address = WebAddress.parse(delivery.to().url()).orElseThrow();
        var secrets = transaction.execute(status -> webhooks.secrets(delivery.to(), now));
        var headers = SignedHeaders.of(delivery.id(), now, body, secrets == null ? List.of() : secrets);
        switch (requests.post(address, body, headers)) {
            case Fetched.Answer answer ->
                note(
                        delivery,
                        new Attempt(now, answer.status(), null),
                        RetryAfter.of(answer, clock.instant()).orElse(now));
            case Fetched.Failed(var because) -> {
                if (because != Trouble.BUSY) note(delivery, new Attempt(now, null, because.key()), now);
            }
        }
    }

    /** @param heldUntil when the address may be asked again, whatever waits for it; a moment that is past where it wants nothing */
    private void note(DueDelivery delivery, Attempt attempt, Instant heldUntil) {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            if (heldUntil.isAfter(now)) store.hold(delivery.to().id(), heldUntil);
            if (attempt.isTaken()) taken(delivery, attempt, now);
            else if (attempt.isGone()) gone(delivery, attempt, now);
            else
                Retries.next(delivery.id(), delivery.attempts(), now, heldUntil)
                        .ifPresentOrElse(
                                next -> store.tried(delivery, attempt, State.QUEUED, next),
                                () -> giveUp(delivery, attempt, now));
        });
    }

    private void taken(DueDelivery delivery, Attempt attempt, Instant now) {
        store.tried(delivery, attempt, State.DELIVERED, now);
        store.release(delivery.to().id(), now);
    }

    private void giveUp(DueDelivery delivery, Attempt attempt, Instant now) {
        store.tried(delivery, attempt, State.ASIDE, now);
        record(delivery, "webhook.given-up");
    }

    private void gone(DueDelivery delivery, Attempt attempt, Instant now) {
        store.tried(delivery, attempt, State.ASIDE, now);
        store.setAsideAll(delivery.to().id(), now);
        if (webhooks.mark(delivery.to().id(), WebhookStore.GONE)) record(delivery, "webhook.gone");
    }

    private void record(DueDelivery delivery, String act) {
        var to = delivery.to();
        audit.record(new Act(to.community(), null, act, to.object(), null, Map.of("host", to.host())));
    }
}
