package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.outgoing.ReceivedPost;
import app.laurel.webhook.Delivery.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not taken is delivered again after growing pauses, and whoever fails stops only the own news. */
@LaurelTest
class CourierTest {
    private final Hooks hooks;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ImaginedWeb web;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final Moderator moderator;
    private Instant today = Instant.EPOCH;

    @Autowired
    CourierTest(
            Hooks hooks,
            Webhooks webhooks,
            Deliveries deliveries,
            ImaginedWeb web,
            ActsOnRecord acts,
            MovableClock clock,
            Founder founder) {
        this.hooks = hooks;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.web = web;
        this.acts = acts;
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
    void what_is_not_taken_comes_again_under_the_same_name_until_it_is_given_up() {
        hooks.add(moderator, Hooks.BROKEN);
        deliveries.test(moderator, hooks.only(moderator));

        hooks.carryOnce();
        for (var pause : Retries.PAUSES) {
            var tries = web.received(Hooks.BROKEN).size();
            hooks.carryAfter(pause.minusMillis(1));
            assertThat(web.received(Hooks.BROKEN)).hasSize(tries);
            hooks.carryAfter(Duration.ofMillis(1 + Retries.longest(pause)));
            assertThat(web.received(Hooks.BROKEN)).hasSize(tries + 1);
        }

        assertThat(hooks.latest(moderator).state()).isEqualTo(State.ASIDE);
        assertThat(web.received(Hooks.BROKEN)).hasSize(7);
        assertThat(web.received(Hooks.BROKEN).stream()
                        .map(it -> it.headers().get("webhook-id"))
                        .distinct())
                .hasSize(1);
        assertThat(web.received(Hooks.BROKEN).stream()
                        .map(it -> it.headers().get("webhook-timestamp"))
                        .distinct())
                .hasSize(7);
        assertThat(deliveries.countAside(moderator.community())).isEqualTo(1);
        assertThat(acts.in(moderator.community())).endsWith("webhook.tested", "webhook.given-up");
        hooks.carryAfter(Duration.ofDays(1));
        assertThat(web.received(Hooks.BROKEN)).hasSize(7);
    }

    @Test
    void what_was_given_up_or_arrived_is_delivered_again_by_hand() {
        hooks.add(moderator, Hooks.BROKEN);
        deliveries.test(moderator, hooks.only(moderator));
        hooks.carryOnce();
        Retries.PAUSES.forEach(it -> hooks.carryAfter(it.plusMillis(Retries.longest(it))));
        var id = hooks.latest(moderator).id();
        web.take(Hooks.BROKEN, Hooks.TAKEN);

        assertThat(deliveries.redeliver(moderator, id)).isTrue();
        assertThat(deliveries.redeliver(moderator, id)).isFalse();
        hooks.carryOnce();

        assertThat(hooks.latest(moderator).state()).isEqualTo(State.DELIVERED);
        assertThat(hooks.latest(moderator).last())
                .isNotNull()
                .satisfies(it -> assertThat(it.status()).isEqualTo(204));
        assertThat(deliveries.countAside(moderator.community())).isZero();
        assertThat(deliveries.redeliver(moderator, id)).isTrue();
        assertThat(acts.in(moderator.community())).endsWith("webhook.redelivered", "webhook.redelivered");
    }

    @Test
    void who_is_gone_for_good_is_told_nothing_more_until_a_moderator_says_so() {
        hooks.add(moderator, Hooks.BROKEN);
        web.take(Hooks.BROKEN, "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
        deliveries.test(moderator, hooks.only(moderator));

        hooks.carryOnce();

        assertThat(webhooks.list(moderator)).allMatch(Webhook::isGone);
        assertThat(hooks.latest(moderator).state()).isEqualTo(State.ASIDE);
        assertThat(deliveries.test(moderator, hooks.only(moderator))).isFalse();
        assertThat(deliveries.redeliver(moderator, hooks.latest(moderator).id()))
                .isFalse();
        assertThat(webhooks.resume(moderator, hooks.only(moderator))).isTrue();
        assertThat(webhooks.resume(moderator, hooks.only(moderator))).isFalse();
        assertThat(deliveries.test(moderator, hooks.only(moderator))).isTrue();
        assertThat(acts.in(moderator.community())).contains("webhook.gone", "webhook.resumed");
    }

    @Test
    void who_leads_elsewhere_hangs_up_or_fails_keeps_nobody_else_waiting() {
        hooks.add(moderator, Hooks.BROKEN);
        hooks.add(moderator, Hooks.GOOD);
        for (var answer : new String[] {"HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/\r\n\r\n", "", Hooks.FAILED})
            tryBoth(answer);

        assertThat(hooks.received()).hasSize(3);
        assertThat(hooks.received()).extracting(ReceivedPost::host).containsOnly(Hooks.GOOD);
    }

    private void tryBoth(String answerOfTheBroken) {
        web.take(Hooks.BROKEN, answerOfTheBroken);
        webhooks.list(moderator).forEach(it -> deliveries.test(moderator, it.id()));
        hooks.carryAfter(Duration.ofDays(1));
    }
}
