package app.laurel.webhook;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.WebhookId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes news in the caller's transaction: they are delivered if that commits, and only then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewsOutbox {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;

    private final WebhookStore webhooks;
    private final DeliveryStore deliveries;
    private final News news;
    private final Clock clock;

    NewsOutbox(WebhookStore webhooks, DeliveryStore deliveries, News news, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.news = news;
        this.clock = clock;
    }

    /**
     * For each of the community's addresses.
     *
     * @param at when it happened
     * @param data asked for only where somebody is told
     */
    void post(CommunityId community, Event event, Instant at, Supplier<Object> data) {
        var to = webhooks.listActive(community);
        if (to.isEmpty()) return;
        var body = news.body(event, at, data.get());
        to.forEach(it -> add(it, event, body));
    }

    /** For one address. */
    void post(WebhookId to, Event event, Object data) {
        add(to, event, news.body(event, clock.instant(), data));
    }

    private void add(WebhookId to, Event event, String body) {
        var id = new byte[ID_BYTES];
        RANDOM.nextBytes(id);
        deliveries.add("msg_" + HexFormat.of().formatHex(id), to, event, body, clock.instant());
    }
}
