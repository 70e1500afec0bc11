package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.Host;
import app.laurel.community.MailAddress;
import app.laurel.community.ProofNeeded;
import app.laurel.community.factor.Authenticators;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Help for who lost everything, and for nobody else. */
@LaurelTest
@TestPropertySource(properties = "laurel.second-factor=true")
class FactorResetsTest {
    private static final String REASON = "called me, lost the phone";

    private final FactorResets resets;
    private final Authenticators authenticators;
    private final HeldFactors held;
    private final Sessions sessions;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Host host;
    private final AccountId mina;
    private final MailAddress mail;
    private final Founder founder;

    // why seven: each thing that opens an account is held before and gone after
    @Autowired
    FactorResetsTest(
            FactorResets resets,
            Authenticators authenticators,
            HeldFactors held,
            Sessions sessions,
            MovableClock clock,
            DSLContext sql,
            Founder founder) {
        this.resets = resets;
        this.authenticators = authenticators;
        this.held = held;
        this.sessions = sessions;
        this.clock = clock;
        this.sql = sql;
        this.founder = founder;
        this.host = founder.asHost();
        this.mina = founder.account("mina");
        this.mail = founder.mailOf(mina);
    }

    @BeforeEach
    void add() {
        authenticators.add(mina);
        PretendSignIn.as(host.account());
    }

    @Test
    void a_host_takes_it_away_with_a_reason_and_whatever_is_open_ends() {
        var session = UUID.randomUUID().toString();
        sessions.begin(session, sessions.proofNow(mina), "Firefox");
        var kept = UUID.randomUUID().toString();
        sessions.begin(kept, sessions.proofNow(host.account()), "Firefox");

        assertThat(resets.reset(host, mail, "  " + REASON)).isEqualTo(ResetOutcome.DONE);

        assertThat(held.has(mina)).isFalse();
        assertThat(sessions.stands(session, mina, false)).isFalse();
        assertThat(sessions.stands(kept, host.account(), false)).isTrue();
        assertThat(onRecord()).isEqualTo(host.account() + " " + REASON);
        assertThat(resets.reset(host, mail, REASON)).isEqualTo(ResetOutcome.NOTHING_HELD);
    }

    @Test
    void a_host_who_showed_no_factor_lately_takes_nothing_away() {
        for (var ago : new Duration[] {Duration.ofMinutes(30), Duration.ofDays(1)}) {
            PretendSignIn.withSecondFactor(host.account(), clock.instant().minus(ago));
            assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> resets.reset(host, mail, REASON));
        }
        PretendSignIn.withoutSecondFactor(host.account());
        assertThatExceptionOfType(ProofNeeded.class).isThrownBy(() -> resets.reset(host, mail, REASON));

        assertThat(held.has(mina)).isTrue();
    }

    @Test
    void a_hosts_own_is_taken_away_by_a_second_host_or_at_the_machine() {
        authenticators.add(host.account());
        var own = founder.mailOf(host.account());
        assertThat(resets.reset(host, own, REASON)).isEqualTo(ResetOutcome.OWN);
        assertThat(held.has(host.account())).isTrue();

        var second = founder.asHost();
        PretendSignIn.as(second.account());
        assertThat(resets.reset(second, own, REASON)).isEqualTo(ResetOutcome.DONE);

        authenticators.add(host.account());
        assertThat(resets.resetAtMachine(own, REASON)).isEqualTo(ResetOutcome.DONE);
        assertThat(held.has(host.account())).isFalse();
    }

    @Test
    void nothing_goes_without_a_reason_that_can_be_read_and_strangers_are_not_known() {
        for (var reason : new String[] {"", "  ", "\u200b\u200b\u200b\u200b", "no"}) {
            assertThat(resets.reset(host, mail, reason)).isEqualTo(ResetOutcome.REASON_MISSING);
        }
        assertThat(held.has(mina)).isTrue();
        assertThat(resets.reset(host, new MailAddress(UUID.randomUUID() + "@nobody.example"), REASON))
                .isEqualTo(ResetOutcome.UNKNOWN_PERSON);
    }

    /** By whom and why. */
    private String onRecord() {
        return sql.fetchSingle(
                        "select concat(account_id, ' ', reason) from audit_entry where act = ? and object = ?",
                        "installation.factors-reset",
                        "account/" + mina)
                .get(0, String.class);
    }
}
