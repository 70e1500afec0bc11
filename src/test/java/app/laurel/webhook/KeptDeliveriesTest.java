package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.setback.SeenSetbacks;
import app.laurel.webhook.Delivery.State;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Secrets that are renewed or cannot be read, and what is forgotten. */
@LaurelTest
class KeptDeliveriesTest {
    private final Hooks hooks;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ImaginedWeb web;
    private final SeenSetbacks setbacks;
    private final DSLContext sql;
    private final MovableClock clock;
    private final Moderator moderator;
    private Instant today = Instant.EPOCH;

    @Autowired
    KeptDeliveriesTest(
            Hooks hooks,
            Webhooks webhooks,
            Deliveries deliveries,
            ImaginedWeb web,
            SeenSetbacks setbacks,
            DSLContext sql,
            MovableClock clock,
            Founder founder) {
        this.hooks = hooks;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.web = web;
        this.setbacks = setbacks;
        this.sql = sql;
        this.clock = clock;
        moderator = founder.moderator(founder.community());
    }

    @BeforeEach
    void nobody_is_told_anything() {
        hooks.forgetAll();
        today = clock.instant();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void for_a_day_after_a_secret_was_renewed_both_sign() {
        var former = hooks.add(moderator, Hooks.GOOD);
        var secret = webhooks.renewSecret(moderator, hooks.only(moderator)).orElseThrow();
        deliveries.test(moderator, hooks.only(moderator));
        hooks.carryOnce();
        clock.pass(Duration.ofDays(1));
        deliveries.test(moderator, hooks.only(moderator));
        hooks.carryOnce();

        var first = hooks.received().getFirst();
        assertThat(first.headers().get("webhook-signature"))
                .isEqualTo(Hooks.signature(secret, first) + " " + Hooks.signature(former, first));
        var second = hooks.received().getLast();
        assertThat(second.headers().get("webhook-signature")).isEqualTo(Hooks.signature(secret, second));
    }

    @Test
    void a_secret_that_cannot_be_read_sets_its_news_aside_and_no_other() {
        hooks.add(moderator, Hooks.BROKEN);
        hooks.add(moderator, Hooks.GOOD);
        webhooks.list(moderator).forEach(it -> deliveries.test(moderator, it.id()));
        sql.update(WEBHOOK_ENDPOINT)
                .set(WEBHOOK_ENDPOINT.SECRET, new byte[] {1, 2, 3})
                .where(WEBHOOK_ENDPOINT.ID.eq(hooks.only(moderator)))
                .execute();

        hooks.carryOnce();
        hooks.carryOnce();

        assertThat(hooks.latest(moderator).state()).isEqualTo(State.ASIDE);
        assertThat(hooks.received()).hasSize(1);
        assertThat(web.received(Hooks.BROKEN)).isEmpty();
        assertThat(setbacks.by(moderator)).singleElement().asString().startsWith("webhook delivery/msg_");
    }

    @Test
    void what_is_done_with_is_forgotten_after_a_month() {
        hooks.add(moderator, Hooks.GOOD);
        deliveries.test(moderator, hooks.only(moderator));
        hooks.carryOnce();
        deliveries.purge();
        assertThat(deliveries.list(moderator, hooks.only(moderator))).hasSize(1);

        clock.pass(Duration.ofDays(31));
        deliveries.purge();

        assertThat(deliveries.list(moderator, hooks.only(moderator))).isEmpty();
    }
}
