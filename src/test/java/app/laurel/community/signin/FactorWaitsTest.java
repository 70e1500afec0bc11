package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.FactorTooNew;
import app.laurel.community.Host;
import app.laurel.community.Hosts;
import app.laurel.community.RecentProofs;
import app.laurel.community.factor.Authenticators;
import app.laurel.community.passkey.SoftDevices;
import app.laurel.edition.YearStaff;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who ends the time in which second factors decide nothing, and who does not. */
@LaurelTest
@RecordApplicationEvents
@TestPropertySource(properties = "laurel.second-factor=true")
class FactorWaitsTest {
    private static final String REASON = "called me, reads the own mail again";

    private final FactorWaits waits;
    private final FactorResets resets;
    private final RecentProofs proofs;
    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final Authenticators authenticators;
    private final SoftDevices phones;
    private final Hosts hosts;
    private final Founder founder;
    private final MovableClock clock;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover mover;

    // why eleven: accounts are taken back, add what they can, and try to decide or to be helped
    @Autowired
    FactorWaitsTest(
            FactorWaits waits,
            FactorResets resets,
            RecentProofs proofs,
            AddressUndos undos,
            NewAddresses addresses,
            Browsers browsers,
            Authenticators authenticators,
            SoftDevices phones,
            Hosts hosts,
            Founder founder,
            MovableClock clock) {
        this.waits = waits;
        this.resets = resets;
        this.proofs = proofs;
        this.undos = undos;
        this.addresses = addresses;
        this.browsers = browsers;
        this.authenticators = authenticators;
        this.phones = phones;
        this.hosts = hosts;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void readMail() {
        mover = new AddressMover(addresses, browsers, events);
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void another_host_ends_it_by_a_reset_and_what_is_added_then_counts_at_once() {
        var officer = founder.moderator(founder.community()).account();
        takenBack(officer);
        authenticators.add(officer);
        var host = founder.asHost();
        PretendSignIn.withSecondFactor(host.account(), clock.instant());

        assertThat(resets.reset(host, founder.mailOf(officer), REASON)).isEqualTo(ResetOutcome.DONE);

        assertThat(waits.find(officer)).isEmpty();
        authenticators.add(officer);
        PretendSignIn.withSecondFactor(officer, clock.instant());
        assertThat(proofs.require(officer).account()).isEqualTo(officer);
    }

    @Test
    void it_is_ended_too_where_nothing_was_added_yet_and_at_the_machine() {
        var officer = founder.moderator(founder.community()).account();
        takenBack(officer);

        assertThat(resets.resetAtMachine(founder.mailOf(officer), REASON)).isEqualTo(ResetOutcome.DONE);

        assertThat(waits.find(officer)).isEmpty();
        assertThat(resets.resetAtMachine(founder.mailOf(officer), REASON)).isEqualTo(ResetOutcome.NOTHING_HELD);
    }

    @Test
    void a_host_who_was_taken_back_ends_none_and_makes_no_host_who_would() {
        var taken = founder.asHost();
        var officer = founder.moderator(founder.community()).account();
        takenBack(taken.account());
        takenBack(officer);
        authenticators.add(taken.account());
        PretendSignIn.withSecondFactor(taken.account(), clock.instant());

        refused(() -> resets.reset(taken, founder.mailOf(officer), REASON));
        refused(() -> resets.reset(taken, founder.mailOf(taken.account()), REASON));
        refused(() -> hosts.name(taken, free("accomplice")));
        refused(() -> withdraw(taken));

        assertThat(waits.find(taken.account())).isPresent();
        assertThat(waits.find(officer)).isPresent();
    }

    @Test
    void who_comes_into_office_afterwards_decides_no_earlier_for_a_passkey_that_the_mailbox_passed_by() {
        var member = founder.memberOf(founder.community().id());
        assertThat(phones.add(member, phones.create(), "Phone")).isTrue();
        clock.pass(Duration.ofDays(1));

        takenBack(member);

        assertThat(waits.find(member)).contains(clock.instant().plus(YearStaff.SHOWN));
    }

    private void withdraw(Host by) {
        hosts.withdraw(by, founder.host());
    }

    private void takenBack(AccountId account) {
        undos.use(mover.move(account, free("better")), Language.EN);
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(FactorTooNew.class).isThrownBy(act::run);
    }
}
