package app.laurel.webhook;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.WebhookId;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was delivered to a community's addresses and what came of it, for its moderators. */
@Service
@Transactional(readOnly = true)
public class Deliveries {
    private static final int SHOWN = 20;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration ALARMING = Duration.ofDays(7);

    private final DeliveryStore store;
    private final WebhookStore webhooks;
    private final NewsOutbox outbox;
    private final News news;
    private final Communities communities;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: what is on its way, what a test says, and that somebody had it sent, which is on record. */
    Deliveries(
            DeliveryStore store,
            WebhookStore webhooks,
            NewsOutbox outbox,
            News news,
            Communities communities,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.news = news;
        this.communities = communities;
        this.audit = audit;
        this.clock = clock;
    }

    /** To an address of the moderator's community, the latest first. */
    public List<Delivery> list(Moderator by, WebhookId to) {
        return webhooks.find(by.community(), to)
                .map(it -> store.list(it.id(), SHOWN))
                .orElse(List.of());
    }

    /** How many were given up in the last week and wait for a moderator. */
    public int countAside(CommunityId community) {
        return store.countAside(community, clock.instant().minus(ALARMING));
    }

    /** Delivers something that means nothing; false while an earlier one is on its way, and where the address is gone. */
    @Transactional
    public boolean test(Moderator by, WebhookId to) {
        var webhook = webhooks.find(by.community(), to).orElse(null);
        if (webhook == null || webhook.isGone() || store.isQueued(to, Event.TEST)) return false;
        outbox.post(to, Event.TEST, news.of(communities.get(by.community())));
        audit.record(act(by, "webhook.tested", webhook.object(), Map.of("host", webhook.host())));
        return true;
    }

    /** Delivers once more what arrived or was given up; false if it is on its way, or its address is gone. */
    @Transactional
    public boolean redeliver(Moderator by, String delivery) {
        if (!store.queueAgain(by.community(), delivery, clock.instant())) return false;
        audit.record(act(by, "webhook.redelivered", "delivery/" + delivery, Map.of()));
        return true;
    }

    /** Forgets what was done with a month ago. */
    @Transactional
    void purge() {
        store.purge(clock.instant().minus(KEPT));
    }

    private static Act act(Moderator by, String name, String object, Map<String, String> facts) {
        return new Act(by.community(), by.account(), name, object, null, facts);
    }
}
