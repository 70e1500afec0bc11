package app.laurel.webhook;

import static app.laurel.db.Tables.WEBHOOK_ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.Moderator;
import app.laurel.webhook.AddOutcome.Reason;
import app.laurel.webhook.AddOutcome.Refused;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators say where their community's news go, and nobody else does. */
@LaurelTest
class WebhooksTest {
    private final Hooks hooks;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Founder founder;
    private final ActsOnRecord acts;
    private final DSLContext sql;
    private final Moderator moderator;

    @Autowired
    WebhooksTest(
            Hooks hooks, Webhooks webhooks, Deliveries deliveries, Founder founder, ActsOnRecord acts, DSLContext sql) {
        this.hooks = hooks;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.founder = founder;
        this.acts = acts;
        this.sql = sql;
        moderator = founder.moderator(founder.community());
    }

    @BeforeEach
    void nobody_is_told_anything() {
        hooks.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example",
                "http://hooks.example/",
                "https://hooks.example:8443/",
                "https://user:password@hooks.example/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://169.254.169.254/latest/meta-data",
                "https://localhost/",
                "https://router.local/",
                "https://db.internal/",
                "ftp://hooks.example/",
                "javascript:alert(1)"
            })
    void what_is_no_public_address_at_https_is_not_taken(String address) {
        assertThat(webhooks.add(moderator, address)).isEqualTo(new Refused(Reason.NO_ADDRESS));
        assertThat(webhooks.list(moderator)).isEmpty();
    }

    @Test
    void an_address_is_taken_once_and_no_more_than_ten() {
        IntStream.range(0, 10)
                .forEach(it -> assertThat(webhooks.add(moderator, "https://hooks.example/" + it))
                        .isInstanceOf(AddOutcome.Added.class));

        assertThat(webhooks.add(moderator, " HTTPS://Hooks.example/3 ")).isEqualTo(new Refused(Reason.ADDED_ALREADY));
        assertThat(webhooks.add(moderator, "https://hooks.example/more")).isEqualTo(new Refused(Reason.TOO_MANY));
    }

    @Test
    void the_secret_lies_sealed_and_only_the_host_stands_on_record() {
        var secret = hooks.add(moderator, Hooks.GOOD);

        var sealed = sql.select(WEBHOOK_ENDPOINT.SECRET)
                .from(WEBHOOK_ENDPOINT)
                .fetchSingle()
                .value1();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(SigningSecret.parse(secret).key(), StandardCharsets.ISO_8859_1));
        assertThat(acts.count("webhook.added", "webhook/" + hooks.only(moderator)))
                .isEqualTo(1);
        assertThat(sql.fetch(
                                "select facts from audit_entry where act = 'webhook.added' and community_id = ?",
                                moderator.community().value())
                        .getValues(0, String.class))
                .singleElement()
                .asString()
                .contains("hooks.example")
                .doesNotContain("/laurel");
    }

    @Test
    void a_moderator_of_another_community_finds_nothing_and_changes_nothing() {
        hooks.add(moderator, Hooks.GOOD);
        var id = hooks.only(moderator);
        deliveries.test(moderator, id);
        hooks.carryOnce();
        var delivery = hooks.latest(moderator).id();
        var other = founder.moderator(founder.community());

        assertThat(webhooks.list(other)).isEmpty();
        assertThat(deliveries.list(other, id)).isEmpty();
        assertThat(deliveries.test(other, id)).isFalse();
        assertThat(deliveries.redeliver(other, delivery)).isFalse();
        assertThat(webhooks.renewSecret(other, id)).isEmpty();
        assertThat(webhooks.resume(other, id)).isFalse();
        assertThat(webhooks.remove(other, id)).isFalse();
        assertThat(acts.in(other.community())).noneMatch(it -> it.startsWith("webhook."));
    }

    @Test
    void what_is_removed_is_gone_with_all_that_was_delivered_and_told_nothing() {
        hooks.add(moderator, Hooks.GOOD);
        deliveries.test(moderator, hooks.only(moderator));

        assertThat(webhooks.remove(moderator, hooks.only(moderator))).isTrue();
        hooks.carry();

        assertThat(hooks.received()).isEmpty();
        assertThat(sql.fetchCount(WEBHOOK_ENDPOINT)).isZero();
        assertThat(acts.in(moderator.community())).endsWith("webhook.removed");
    }

    @Test
    void a_test_waits_for_the_one_before() {
        hooks.add(moderator, Hooks.GOOD);

        assertThat(deliveries.test(moderator, hooks.only(moderator))).isTrue();
        assertThat(deliveries.test(moderator, hooks.only(moderator))).isFalse();
        hooks.carryOnce();
        assertThat(deliveries.test(moderator, hooks.only(moderator))).isTrue();
        assertThat(hooks.types()).containsExactly("webhook.test");
    }
}
