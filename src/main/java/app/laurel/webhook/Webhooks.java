package app.laurel.webhook;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.WebhookId;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.outgoing.WebAddress;
import app.laurel.webhook.AddOutcome.Added;
import app.laurel.webhook.AddOutcome.Reason;
import app.laurel.webhook.AddOutcome.Refused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses to which a community's news are delivered, in the hands of its moderators. Each change of them is on record. */
@Service
@Transactional(readOnly = true)
public class Webhooks {
    /** How long what is delivered is signed by the secret before as well. */
    static final Duration FORMER_SIGNS = Duration.ofDays(1);

    private static final int MOST = 10;
    private static final int LONGEST = 1_000;

    private final WebhookStore store;
    private final RecommendationStore recommendations;
    private final Communities communities;
    private final AuditTrail audit;
    private final Clock clock;

    Webhooks(
            WebhookStore store,
            RecommendationStore recommendations,
            Communities communities,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.recommendations = recommendations;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The community's, in the order in which they were added. */
    public List<Webhook> list(Moderator by) {
        return store.list(by.community());
    }

    /** Has news delivered to an address. Where its name leads is looked at each time something is delivered. */
    @Transactional
    public AddOutcome add(Moderator by, String typed) {
        if (communities.get(by.community()).isRehearsal()) return new Refused(Reason.REHEARSAL);
        var address = WebAddress.parse(typed.strip())
                .filter(it -> it.isSecure() && it.toString().length() <= LONGEST)
                .orElse(null);
        if (address == null) return new Refused(Reason.NO_ADDRESS);
        var own = store.list(by.community());
        if (own.stream().anyMatch(it -> it.url().equals(address.toString()))) return new Refused(Reason.ADDED_ALREADY);
        if (own.size() >= MOST) return new Refused(Reason.TOO_MANY);
        var secret = SigningSecret.fresh();
        var id = store.add(by.community(), address.toString(), secret, clock.instant());
        record(by, "webhook.added", store.find(by.community(), id).orElseThrow());
        return new Added(secret.text());
    }

    /** Another secret, shown now and never again; for a day the one before signs as well. Empty if the address is gone. */
    @Transactional
    public Optional<String> renewSecret(Moderator by, WebhookId id) {
        return store.find(by.community(), id).map(it -> {
            var secret = SigningSecret.fresh();
            store.replace(it, secret, clock.instant().plus(FORMER_SIGNS));
            record(by, "webhook.secret-renewed", it);
            return secret.text();
        });
    }

    /** Delivers again to an address that had answered that it is gone; false if it had not. */
    @Transactional
    public boolean resume(Moderator by, WebhookId id) {
        var found = store.find(by.community(), id);
        if (found.isEmpty() || !store.mark(id, WebhookStore.ACTIVE)) return false;
        record(by, "webhook.resumed", found.get());
        return true;
    }

    /** Delivers nothing there any more, and forgets its secret and all that was delivered; false if it is gone already. */
    @Transactional
    public boolean remove(Moderator by, WebhookId id) {
        var found = store.find(by.community(), id);
        if (found.isEmpty()) return false;
        store.remove(id);
        if (store.list(by.community()).isEmpty()) recommendations.forget(by.community());
        record(by, "webhook.removed", found.get());
        return true;
    }

    private void record(Moderator by, String act, Webhook on) {
        audit.record(new Act(by.community(), by.account(), act, on.object(), null, Map.of("host", on.host())));
    }
}
