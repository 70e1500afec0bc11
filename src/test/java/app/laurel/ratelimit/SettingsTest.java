package app.laurel.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Limits that a host changes. */
class SettingsTest {
    private static final AccountId HOST = new AccountId(1);
    private TestNodes nodes;

    @BeforeEach
    void start() {
        nodes = new TestNodes();
    }

    @AfterEach
    void stop() {
        for (var limit : Limit.values()) change(limit, limit.defaultPermits(), "back to the default");
        nodes.bean(0, DSLContext.class).execute("delete from ratelimit_setting");
        nodes.close();
    }

    @Test
    void a_change_holds_on_this_node_at_once_and_on_every_other_within_seconds() {
        assertThat(takes(1, 101)).isEqualTo(10);

        change(Limit.JOINS_PER_ACCOUNT, 3, "a wave of made-up people");

        assertThat(takes(0, 102)).isEqualTo(3);
        nodes.awaitChanges();
        assertThat(takes(1, 103)).isEqualTo(3);
    }

    @Test
    void a_raised_limit_counts_what_was_taken_before() {
        assertThat(takes(0, 104)).isEqualTo(10);

        change(Limit.JOINS_PER_ACCOUNT, 12, "a school joins");

        assertThat(takes(0, 104)).isEqualTo(2);
    }

    @Test
    void a_quick_limit_changes_too() {
        change(Limit.CASTS_PER_NETWORK, 2, "a flood");
        var caller = Caller.at(new Network("192.0.2.105"));

        var allowed = IntStream.range(0, 9)
                .filter(it -> nodes.limits(0).take(Limit.CASTS_PER_NETWORK, caller) instanceof Decision.Allowed)
                .count();

        assertThat(allowed).isEqualTo(2);
        assertThat(nodes.limits(0).countRefusals(Limit.CASTS_PER_NETWORK)).isEqualTo(7);
        assertThat(nodes.limits(1).countRefusals(Limit.CASTS_PER_NETWORK)).isZero();
    }

    @Test
    void a_quick_limit_refills_evenly_and_says_when() {
        var caller = Caller.at(new Network("192.0.2.106")).as(new AccountId(106));
        var limits = nodes.limits(0);
        IntStream.range(0, 30).forEach(it -> limits.take(Limit.CASTS_PER_ACCOUNT, caller));

        assertThat(limits.take(Limit.CASTS_PER_ACCOUNT, caller))
                .isEqualTo(new Decision.Refused(
                        Limit.CASTS_PER_ACCOUNT, 30, nodes.now().plusSeconds(2)));
        nodes.pass(Duration.ofSeconds(2));
        assertThat(limits.take(Limit.CASTS_PER_ACCOUNT, caller)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void the_list_tells_the_reason() {
        change(Limit.NOMINATIONS_PER_ACCOUNT, 20, "many shops this year");

        assertThat(nodes.limits(1).list())
                .contains(new LimitSetting(Limit.NOMINATIONS_PER_ACCOUNT, 20, "many shops this year", nodes.now()));
    }

    @Test
    void a_limit_can_be_neither_nothing_nor_endless() {
        assertThatIllegalArgumentException().isThrownBy(() -> change(Limit.JOINS_PER_ACCOUNT, 0, "closed"));
        assertThatIllegalArgumentException().isThrownBy(() -> change(Limit.JOINS_PER_ACCOUNT, 1_001, "open"));
    }

    @Test
    void nobody_changes_a_limit_outside_the_transaction_that_records_it() {
        assertThatThrownBy(() -> nodes.limits(0).change(HOST, Limit.JOINS_PER_ACCOUNT, 5, "quietly"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void change(Limit limit, int permits, String reason) {
        new TransactionTemplate(nodes.bean(0, PlatformTransactionManager.class))
                .executeWithoutResult(status -> nodes.limits(0).change(HOST, limit, permits, reason));
    }

    private long takes(int node, long account) {
        var caller = Caller.at(Network.UNKNOWN).as(new AccountId(account));
        return IntStream.range(0, 30)
                .filter(it -> nodes.limits(node).take(Limit.JOINS_PER_ACCOUNT, caller) instanceof Decision.Allowed)
                .count();
    }
}
