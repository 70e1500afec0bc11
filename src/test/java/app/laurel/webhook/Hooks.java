package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_ENDPOINT;
import static app.laurel.db.Tables.WEBHOOK_RECOMMENDATION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import app.laurel.base.id.WebhookId;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.outgoing.ReceivedPost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A receiver at {@code hooks.example}, one that is broken at {@code broken-hooks.example}, and the courier who goes to both. */
public class Hooks {
    static final String GOOD = "hooks.example";
    static final String BROKEN = "broken-hooks.example";
    static final String TAKEN = "HTTP/1.1 204 No Content\r\n\r\n";
    static final String FAILED = "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n";

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Courier courier;
    private final RecommendationWatch watch;
    private final ImaginedWeb web;
    private final ObjectMapper json;
    private final DSLContext sql;
    private final MovableClock clock;

    Hooks(
            Webhooks webhooks,
            Deliveries deliveries,
            Courier courier,
            RecommendationWatch watch,
            ImaginedWeb web,
            ObjectMapper json,
            DSLContext sql,
            MovableClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.courier = courier;
        this.watch = watch;
        this.web = web;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    /** Nobody is told anything; the good one takes all, and the other fails. */
    public void forgetAll() {
        sql.deleteFrom(WEBHOOK_ENDPOINT).execute();
        sql.deleteFrom(WEBHOOK_RECOMMENDATION).execute();
        web.forgetAll();
        web.take(GOOD, TAKEN);
        web.take(BROKEN, FAILED);
    }

    /** The secret of an address that the moderator adds on a host. */
    public String add(Moderator by, String host) {
        var outcome = webhooks.add(by, "https://" + host + "/laurel");
        assertThat(outcome).isInstanceOf(AddOutcome.Added.class);
        return ((AddOutcome.Added) outcome).secret();
    }

    /** The courier goes out as often as anything of a test is due. */
    public void carry() {
        for (var round = 0; round < 10; round++) courier.carry();
    }

    void carryOnce() {
        courier.carry();
    }

    void carryAfter(Duration pause) {
        clock.pass(pause);
        courier.carry();
    }

    void lookAtRecommendations() {
        watch.look();
    }

    List<ReceivedPost> received() {
        return web.received(GOOD);
    }

    /** The types of what the good one was told. */
    List<String> types() {
        return received().stream().map(it -> read(it).get("type").asString()).toList();
    }

    JsonNode data(String type) {
        return received().stream()
                .map(this::read)
                .filter(it -> type.equals(it.get("type").asString()))
                .findFirst()
                .orElseThrow()
                .get("data");
    }

    JsonNode read(ReceivedPost post) {
        return json.readTree(post.body());
    }

    WebhookId only(Moderator by) {
        return webhooks.list(by).getFirst().id();
    }

    Delivery latest(Moderator by) {
        return deliveries.list(by, only(by)).getFirst();
    }

    /** What a receiver with this secret would find beside the delivery, were it ours. */
    static String signature(String secret, ReceivedPost post) {
        return SigningSecret.parse(secret)
                .sign(
                        post.header("webhook-id"),
                        Instant.ofEpochSecond(Long.parseLong(post.header("webhook-timestamp"))),
                        post.body().getBytes(StandardCharsets.UTF_8));
    }
}
