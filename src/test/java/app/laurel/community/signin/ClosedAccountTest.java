package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import app.laurel.community.SignInNeeded;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.signin.Closings.Closing;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What somebody proved, or began, before all that was open under an account was ended opens and adds nothing afterwards. */
@LaurelTest
@RecordApplicationEvents
class ClosedAccountTest {
    private final Closings closings;
    private final NewAddresses addresses;
    private final NewFactors newFactors;
    private final HeldFactors held;
    private final Sessions sessions;
    private final Devices devices;
    private final Browsers browsers;
    private final SecondFactors factors;
    private final Founder founder;
    private final Clock clock;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    // why ten: every way in, and every thing that is added, is tried after every way of ending
    @Autowired
    ClosedAccountTest(
            Closings closings,
            NewAddresses addresses,
            NewFactors newFactors,
            HeldFactors held,
            Sessions sessions,
            Devices devices,
            Browsers browsers,
            SecondFactors factors,
            Founder founder,
            Clock clock) {
        this.closings = closings;
        this.addresses = addresses;
        this.newFactors = newFactors;
        this.held = held;
        this.sessions = sessions;
        this.devices = devices;
        this.browsers = browsers;
        this.factors = factors;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, browsers, events);
    }

    @Test
    void a_proof_of_before_begins_nothing_and_one_of_afterwards_does() {
        for (var closing : closings.all(thief)) {
            var proof = sessions.proofNow(closing.account());

            closing.end().run();

            assertThat(begins(proof)).isFalse();
            assertThat(sessions.list(closing.account())).allMatch(it -> it.key().equals(Sessions.key(closing.own())));
            assertThat(begins(sessions.proofNow(closing.account()))).isTrue();
        }
    }

    @Test
    void a_device_that_was_let_in_a_moment_before_begins_nothing() {
        for (var closing : closings.all(thief)) {
            var known = (DeviceOutcome.Known) devices.use(browsers.stay(closing.account(), "telephone"));

            closing.end().run();

            assertThat(sessions.begin(UUID.randomUUID().toString(), closing.account(), "Firefox", known.device()))
                    .isFalse();
            assertThat(devices.list(closing.account())).isEmpty();
        }
    }

    @Test
    void a_session_of_before_adds_nothing_that_outlasts_it() {
        for (var closing : closings.all(thief)) {
            var owner = closing.account();
            var stolen = browsers.signIn(owner);
            var proof = sessions.proofNow(owner);
            var code = thief.ask(owner, free("next"));

            closing.end().run();
            var address = founder.mailOf(owner);

            for (var act : additions(owner, stolen, code)) {
                assertThatThrownBy(act).isInstanceOf(SignInNeeded.class);
            }
            assertThat(devices.begin(proof, stolen, "telephone")).isEmpty();
            assertThat(held.has(owner)).isFalse();
            assertThat(founder.mailOf(owner)).isEqualTo(address);
        }
    }

    @Test
    void the_session_that_stays_when_the_others_are_ended_adds_what_it_likes() {
        var closing = closings.endOthers();
        closing.end().run();

        assertThat(devices.begin(sessions.proofNow(closing.account()), closing.own(), "telephone"))
                .isPresent();
        assertThat(addAuthenticator(closing.account(), closing.own())).isTrue();
        assertThat(thief.confirm(closing.account(), closing.own(), asked(closing)))
                .isEqualTo(NewAddresses.Outcome.MOVED);
    }

    @Test
    void whose_own_session_alone_was_ended_adds_nothing_either() {
        var owner = founder.account("owner");
        var session = browsers.signIn(owner);
        var proof = sessions.proofNow(owner);

        sessions.end(owner, Sessions.key(session));

        assertThatThrownBy(() -> addAuthenticator(owner, session)).isInstanceOf(SignInNeeded.class);
        assertThat(devices.begin(proof, session, "telephone")).isEmpty();
    }

    private boolean begins(AccountProof proof) {
        return sessions.begin(UUID.randomUUID().toString(), proof, "Firefox");
    }

    private List<ThrowingCallable> additions(AccountId owner, String session, String code) {
        return List.of(
                () -> addAuthenticator(owner, session),
                () -> newFactors.addPasskey(owner, session, "question", "answer", "Phone"),
                () -> thief.ask(owner, session, free("next")),
                () -> thief.confirm(owner, session, code));
    }

    private boolean addAuthenticator(AccountId owner, String session) {
        var secret = factors.newSecret();
        var code = new Authenticator(SecondFactors.shown(secret)).code(clock.instant());
        return newFactors.addAuthenticator(owner, session, secret, code).isPresent();
    }

    private String asked(Closing closing) {
        return thief.ask(closing.account(), closing.own(), free("next"));
    }
}
