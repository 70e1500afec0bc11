package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.Authenticators;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An officer's own authenticator stays when the account is taken back; one that a thief put in its place goes. */
@LaurelTest
@RecordApplicationEvents
class StolenSecondFactorTest {
    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final Authenticators authenticators;
    private final SecondFactors factors;
    private final HeldFactors held;
    private final Founder founder;
    private final MovableClock clock;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    // why eight: an authenticator is held, the account moves, and both are looked at afterwards
    @Autowired
    StolenSecondFactorTest(
            AddressUndos undos,
            NewAddresses addresses,
            Browsers browsers,
            Authenticators authenticators,
            SecondFactors factors,
            HeldFactors held,
            Founder founder,
            MovableClock clock) {
        this.undos = undos;
        this.addresses = addresses;
        this.browsers = browsers;
        this.authenticators = authenticators;
        this.factors = factors;
        this.held = held;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, browsers, events);
    }

    @Test
    void a_moderators_and_a_hosts_own_authenticator_stays_and_is_asked_for() {
        for (var owner : List.of(moderator(), founder.host())) {
            var authenticator = authenticators.add(owner);
            clock.pass(Duration.ofDays(1));
            var link = thief.move(owner, free("thief"));

            assertThat(undos.use(link, Language.EN)).isEqualTo(Outcome.RESTORED);

            assertThat(held.mustShow(owner)).isTrue();
            assertThat(factors.prove(owner, authenticator.code(clock.instant())))
                    .isTrue();
        }
    }

    @Test
    void one_that_a_thief_put_in_its_place_is_gone_with_its_codes_on_paper() {
        for (var owner : List.of(moderator(), founder.host())) {
            authenticators.add(owner);
            clock.pass(Duration.ofDays(1));
            var secret = factors.newSecret();
            var theirs = new Authenticator(SecondFactors.shown(secret));
            var paper = factors.add(owner, secret, theirs.code(clock.instant())).orElseThrow();
            var link = thief.move(owner, free("thief"));

            assertThat(undos.use(link, Language.EN)).isEqualTo(Outcome.RESTORED);

            assertThat(held.has(owner)).isFalse();
            assertThat(paper).noneMatch(it -> factors.prove(owner, it));
            clock.pass(Duration.ofMinutes(1));
            assertThat(factors.prove(owner, theirs.code(clock.instant()))).isFalse();
        }
    }

    private AccountId moderator() {
        return founder.moderator(founder.community()).account();
    }
}
