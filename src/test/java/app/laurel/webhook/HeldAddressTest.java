package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.webhook.Delivery.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An address that asks to be left alone for a while is left alone with everything, and then told all of it. */
@LaurelTest
class HeldAddressTest {
    private static final String LATER = "HTTP/1.1 429 Too Many\r\nRetry-After: 7200\r\nContent-Length: 0\r\n\r\n";

    private final Hooks hooks;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final NewsOutbox outbox;
    private final TransactionTemplate transaction;
    private final ImaginedWeb web;
    private final MovableClock clock;
    private final Moderator moderator;
    private Instant today = Instant.EPOCH;

    /** Eight: what is written to an address, by hand and by itself, as time passes. */
    @Autowired
    HeldAddressTest(
            Hooks hooks,
            Webhooks webhooks,
            Deliveries deliveries,
            NewsOutbox outbox,
            TransactionTemplate transaction,
            ImaginedWeb web,
            MovableClock clock,
            Founder founder) {
        this.hooks = hooks;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.transaction = transaction;
        this.web = web;
        this.clock = clock;
        moderator = founder.moderator(founder.community());
    }

    @BeforeEach
    void an_address_wants_to_be_asked_in_two_hours() {
        hooks.forgetAll();
        today = clock.instant();
        hooks.add(moderator, Hooks.BROKEN);
        web.take(Hooks.BROKEN, LATER);
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void what_failed_waits_and_so_does_all_that_was_or_will_be_written_to_it() {
        deliveries.test(moderator, hooks.only(moderator));
        post();
        hooks.carryOnce();
        assertThat(web.received(Hooks.BROKEN)).hasSize(1);
        post();

        hooks.carryAfter(Duration.ofHours(2).minusMillis(1));
        hooks.carryOnce();
        assertThat(web.received(Hooks.BROKEN)).as("before two hours are over").hasSize(1);
        assertThat(deliveries.list(moderator, hooks.only(moderator)))
                .noneMatch(it -> it.nextAt().isBefore(today.plus(Duration.ofHours(2))));

        web.take(Hooks.BROKEN, Hooks.TAKEN);
        clock.pass(Duration.ofSeconds(2));
        hooks.carry();
        assertThat(web.received(Hooks.BROKEN)).hasSize(4);
        assertThat(deliveries.list(moderator, hooks.only(moderator))).allMatch(it -> it.state() == State.DELIVERED);
    }

    @Test
    void another_address_is_told_meanwhile_and_a_wish_of_years_is_one_of_a_day() {
        hooks.add(moderator, Hooks.GOOD);
        web.take(Hooks.BROKEN, LATER.replace("429 Too Many", "503 Busy").replace("7200", "99999999"));
        deliveries.test(moderator, hooks.only(moderator));
        hooks.carryOnce();
        webhooks.list(moderator).forEach(it -> deliveries.test(moderator, it.id()));
        hooks.carry();

        assertThat(hooks.received()).hasSize(1);
        assertThat(web.received(Hooks.BROKEN)).hasSize(1);
        hooks.carryAfter(RetryAfter.LONGEST.plusSeconds(2));
        assertThat(web.received(Hooks.BROKEN)).hasSize(2);
    }

    @Test
    void what_is_sent_again_by_hand_and_taken_ends_the_wait_of_all_the_rest() {
        web.take(Hooks.BROKEN, Hooks.TAKEN);
        deliveries.test(moderator, hooks.only(moderator));
        hooks.carryOnce();
        var arrived = hooks.latest(moderator).id();
        web.take(Hooks.BROKEN, LATER.replace("7200", "86400"));
        post();
        hooks.carryOnce();
        post();

        web.take(Hooks.BROKEN, Hooks.TAKEN);
        assertThat(deliveries.redeliver(moderator, arrived)).isTrue();
        hooks.carry();
        assertThat(deliveries.list(moderator, hooks.only(moderator))).allMatch(it -> it.state() == State.DELIVERED);
        assertThat(web.received(Hooks.BROKEN)).hasSize(5);

        post();
        hooks.carryOnce();
        assertThat(web.received(Hooks.BROKEN)).as("what is written later, too").hasSize(6);
    }

    private void post() {
        transaction.executeWithoutResult(status -> outbox.post(hooks.only(moderator), Event.TEST, Map.of()));
    }
}
