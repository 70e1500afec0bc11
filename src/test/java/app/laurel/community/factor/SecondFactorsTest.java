package app.laurel.community.factor;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DatabaseDump;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.ratelimit.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever holds the mailbox and not the authenticator gets nowhere. */
@LaurelTest
class SecondFactorsTest {
    private static final Instant NOON = Instant.parse("2027-03-02T03:00:00Z");

    private final SecondFactors factors;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId account;
    private final Authenticator authenticator;
    private List<String> paper = List.of();

    @Autowired
    SecondFactorsTest(SecondFactors factors, Accounts accounts, MovableClock clock, DSLContext sql) {
        this.factors = factors;
        this.clock = clock;
        this.sql = sql;
        this.account = accounts.open(new MailAddress(UUID.randomUUID() + "@factor.example"))
                .id();
        this.authenticator = new Authenticator(SecondFactors.shown(factors.newSecret()));
    }

    @BeforeEach
    void add() {
        clock.moveTo(NOON);
        paper = factors.add(account, authenticator.secret(), code()).orElseThrow();
        clock.pass(Duration.ofSeconds(30));
    }

    @Test
    void a_secret_that_no_authenticator_holds_is_not_added() {
        assertThat(factors.add(account, factors.newSecret(), code())).isEmpty();

        assertThat(factors.prove(account, code())).as("the earlier one stays").isTrue();
    }

    @Test
    void each_code_counts_once_also_for_twenty_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var code = code();
            var tries = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(it -> () -> factors.prove(account, code))
                    .toList());
            var proved = 0;
            for (var each : tries) if (each.get()) proved++;

            assertThat(proved).isEqualTo(1);
        }
    }

    @Test
    void after_twenty_five_wrong_codes_in_thirty_days_only_paper_helps() {
        for (var wrong = 0; wrong < 25; wrong++) {
            assertThat(factors.prove(account, wrong())).isFalse();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(factors.prove(account, code())).isFalse();

        assertThat(factors.prove(account, paper.getFirst())).isTrue();
        clock.pass(Duration.ofDays(30));
        assertThat(factors.prove(account, code())).isTrue();
    }

    @Test
    void right_codes_count_for_nothing() {
        for (var time = 0; time < 60; time++) {
            assertThat(factors.prove(account, code())).isTrue();
            clock.pass(Duration.ofSeconds(30));
        }
    }

    @Test
    void what_is_permitted_in_a_year_finds_a_code_with_less_than_one_chance_in_a_thousand() {
        var spans = Math.ceilDiv(365, 30);
        var goodAtATime = 3;

        assertThat(spans * Limit.WRONG_FACTORS_PER_ACCOUNT.mostPermits() * goodAtATime / 1_000_000.0)
                .isLessThan(1 / 1_000.0);
    }

    @Test
    void a_code_on_paper_opens_once_however_it_is_typed_and_for_its_owner_only() {
        var stranger = new AccountId(account.value() + 1_000_000);
        assertThat(paper)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));

        assertThat(factors.prove(stranger, paper.getFirst())).isFalse();
        assertThat(factors.prove(
                        account, " " + paper.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(factors.prove(account, paper.getFirst())).isFalse();
        assertThat(factors.prove(account, "")).isFalse();
        assertThat(factors.prove(account, "x".repeat(10_000))).isFalse();
    }

    @Test
    void neither_secret_nor_paper_stands_in_the_database() {
        var dump = DatabaseDump.of(sql, "community_");

        assertThat(dump.holds(authenticator.secret())).isFalse();
        assertThat(dump.holds(SecondFactors.shown(authenticator.secret()))).isFalse();
        assertThat(paper).noneMatch(dump::holds).noneMatch(it -> dump.holds(it.replace("-", "")));
    }

    private String code() {
        return authenticator.code(clock.instant());
    }

    /** None of the three that are good now. */
    private String wrong() {
        var good = IntStream.rangeClosed(-1, 1)
                .mapToObj(it -> authenticator.code(clock.instant().plusSeconds(30L * it)))
                .toList();
        return IntStream.range(0, 4)
                .mapToObj("%06d"::formatted)
                .filter(it -> !good.contains(it))
                .findFirst()
                .orElseThrow();
    }
}
