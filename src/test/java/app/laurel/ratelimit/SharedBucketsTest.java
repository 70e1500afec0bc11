package app.laurel.ratelimit;

import static app.laurel.ratelimit.Limit.JOINS_PER_ACCOUNT;
import static app.laurel.ratelimit.Limit.NOMINATIONS_PER_ACCOUNT;
import static app.laurel.ratelimit.Limit.SIGN_IN_MAILS_PER_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The slow limits on real MariaDB, from two nodes. */
class SharedBucketsTest {
    private static TestNodes nodes;

    @BeforeAll
    static void start() {
        nodes = new TestNodes();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @RepeatedTest(5)
    void two_hundred_at_once_from_two_nodes_get_exactly_the_limit(RepetitionInfo round) {
        var caller = writingTo("race" + round.getCurrentRepetition());

        var decisions = AtOnce.<Decision>all(IntStream.range(0, 200)
                .<Callable<Decision>>mapToObj(it -> () -> nodes.limits(it).take(SIGN_IN_MAILS_PER_ADDRESS, caller))
                .toList());

        assertThat(decisions).hasSize(200);
        assertThat(decisions).filteredOn(Decision.Allowed.class::isInstance).hasSize(5);
    }

    @Test
    void no_span_of_an_hour_holds_more_than_five() {
        var caller = writingTo("edge");
        assertThat(takes(caller, 1)).isEqualTo(1);
        nodes.pass(Duration.ofMinutes(50));
        assertThat(takes(caller, 9)).isEqualTo(4);

        nodes.pass(Duration.ofMinutes(10));
        assertThat(takes(caller, 9)).isEqualTo(1);

        nodes.pass(Duration.ofMinutes(50));
        assertThat(takes(caller, 9)).isEqualTo(4);
    }

    @Test
    void a_refusal_says_which_limit_it_was_and_when_it_ends() {
        var caller = writingTo("end");
        var first = nodes.now();
        takes(caller, 3);
        nodes.pass(Duration.ofMinutes(20));
        takes(caller, 2);

        assertThat(nodes.limits(1).take(SIGN_IN_MAILS_PER_ADDRESS, caller))
                .isEqualTo(new Decision.Refused(SIGN_IN_MAILS_PER_ADDRESS, 5, first.plus(Duration.ofHours(1))));
    }

    @Test
    void at_the_end_of_a_refusal_the_caller_may_go_on() {
        var caller = writingTo("on");
        takes(caller, 5);
        var refused = (Decision.Refused) nodes.limits(0).take(SIGN_IN_MAILS_PER_ADDRESS, caller);

        nodes.pass(Duration.between(nodes.now(), refused.endsAt()).minusMillis(1));
        assertThat(takes(caller, 1)).isZero();
        nodes.pass(Duration.ofMillis(1));
        assertThat(takes(caller, 9)).isEqualTo(5);
    }

    @Test
    void what_is_rolled_back_was_not_taken() {
        var caller = writingTo("back");
        var transaction = new TransactionTemplate(nodes.bean(0, PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> {
            takes(0, caller, 5);
            status.setRollbackOnly();
        });

        assertThat(takes(caller, 9)).isEqualTo(5);
    }

    @Test
    void limits_do_not_share_a_count() {
        var caller = Caller.at(new Network("192.0.2.50")).as(new AccountId(50));
        var limits = nodes.limits(0);
        IntStream.range(0, 10).forEach(it -> limits.take(JOINS_PER_ACCOUNT, caller));

        assertThat(limits.take(JOINS_PER_ACCOUNT, caller)).isInstanceOf(Decision.Refused.class);
        assertThat(limits.take(NOMINATIONS_PER_ACCOUNT, caller)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void the_first_limit_that_refuses_leaves_the_next_untouched() {
        var limits = nodes.limits(0);
        var busy = Caller.at(new Network("192.0.2.60"));
        IntStream.range(0, 20).forEach(it -> limits.take(Limit.SIGN_IN_MAILS_PER_NETWORK, busy));

        IntStream.range(0, 9)
                .forEach(it -> limits.take(
                        busy.writingTo("victim@post.example"),
                        Limit.SIGN_IN_MAILS_PER_NETWORK,
                        SIGN_IN_MAILS_PER_ADDRESS));

        assertThat(takes(writingTo("victim"), 9)).isEqualTo(5);
    }

    @Test
    void transactions_read_what_is_committed() {
        var transaction = new TransactionTemplate(nodes.bean(0, PlatformTransactionManager.class));
        var level = transaction.execute(
                status -> nodes.bean(0, DSLContext.class).fetchValue("select @@session.tx_isolation"));
        assertThat(level).isEqualTo("READ-COMMITTED");
    }

    @Test
    void the_database_holds_neither_address_nor_network() {
        takes(writingTo("secret"), 1);

        var rows = nodes.bean(0, DSLContext.class)
                .fetch("select hex(caller_hash), caller_hash, taken from ratelimit_bucket");

        assertThat(rows.formatCSV())
                .doesNotContain("secret")
                .doesNotContain("post.example")
                .doesNotContain("192.0.2");
    }

    @Test
    void rows_that_count_for_nothing_go_and_the_others_stay() {
        takes(writingTo("old"), 5);
        nodes.pass(Duration.ofHours(1).plusSeconds(1));
        var young = writingTo("young");
        takes(young, 3);

        while (nodes.bean(0, SharedBuckets.class).purge(nodes.now())) {}

        var sql = nodes.bean(0, DSLContext.class);
        assertThat(sql.fetchValue(
                        "select count(*) from ratelimit_bucket where ends_at < ?",
                        LocalDateTime.ofInstant(nodes.now(), ZoneOffset.UTC)))
                .isEqualTo(0L);
        assertThat(takes(young, 9)).isEqualTo(2);
    }

    private static Caller writingTo(String box) {
        return Caller.at(new Network("192.0.2.1")).writingTo(box + "@post.example");
    }

    /** How many of so many tries, from both nodes in turn, are allowed. */
    private static long takes(Caller caller, int tries) {
        return IntStream.range(0, tries).filter(it -> isAllowed(it, caller)).count();
    }

    private static void takes(int node, Caller caller, int tries) {
        IntStream.range(0, tries).forEach(it -> isAllowed(node, caller));
    }

    private static boolean isAllowed(int node, Caller caller) {
        return nodes.limits(node).take(SIGN_IN_MAILS_PER_ADDRESS, caller) instanceof Decision.Allowed;
    }
}
