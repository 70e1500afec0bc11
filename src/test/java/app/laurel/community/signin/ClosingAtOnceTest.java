package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.SignInNeeded;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.signin.Closings.Closing;
import app.laurel.community.signin.SignInOutcome.Proved;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Thieves who try in the very moment in which all that is open under an account is ended: none of them slips through. */
@LaurelTest
@RecordApplicationEvents
class ClosingAtOnceTest {
    private static final int TRIALS = 10;
    private static final int THIEVES = 3;

    private final Closings closings;
    private final SignIns signIns;
    private final CaughtMails mails;
    private final NewAddresses addresses;
    private final NewFactors newFactors;
    private final SecondFactors factors;
    private final HeldFactors held;
    private final Sessions sessions;
    private final Devices devices;
    private final Browsers browsers;
    private final Clock clock;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    // why eleven: each thing that a thief can leave behind is tried
    @Autowired
    ClosingAtOnceTest(
            Closings closings,
            SignIns signIns,
            CaughtMails mails,
            NewAddresses addresses,
            NewFactors newFactors,
            SecondFactors factors,
            HeldFactors held,
            Sessions sessions,
            Devices devices,
            Browsers browsers,
            Clock clock) {
        this.closings = closings;
        this.signIns = signIns;
        this.mails = mails;
        this.addresses = addresses;
        this.newFactors = newFactors;
        this.factors = factors;
        this.held = held;
        this.sessions = sessions;
        this.devices = devices;
        this.browsers = browsers;
        this.clock = clock;
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, browsers, events);
    }

    @Test
    void nobody_signs_in_by_the_mail_of_a_thief_while_the_owner_takes_the_account_back() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var closing = closings.undo(thief);
            var acts = new ArrayList<Callable<Object>>();
            for (var each = 0; each < THIEVES; each++) {
                var asked = AskedSignIn.by(signIns, mails, closing.mail());
                acts.add(() -> signIn(asked));
            }

            assertClosed(closing, acts);
        }
    }

    @Test
    void nobody_begins_a_session_by_what_was_proved_before() {
        for (var trial = 0; trial < TRIALS; trial++) {
            for (var closing : closings.all(thief)) {
                var proof = sessions.proofNow(closing.account());
                var acts = new ArrayList<Callable<Object>>();
                for (var each = 0; each < THIEVES; each++) {
                    acts.add(() -> sessions.begin(UUID.randomUUID().toString(), proof, "Firefox"));
                }

                assertClosed(closing, acts);
            }
        }
    }

    @Test
    void nobody_comes_in_by_a_device_or_stays() {
        for (var trial = 0; trial < TRIALS; trial++) {
            for (var closing : closings.all(thief)) {
                var account = closing.account();
                var secrets = browsers.stay(account, "telephone");
                var stolen = browsers.signIn(account);
                var proof = sessions.proofNow(account);
                var acts = new ArrayList<Callable<Object>>();
                acts.add(() -> devices.begin(proof, stolen, "telephone"));
                acts.add(() -> comeIn(secrets));

                assertClosed(closing, acts);
                assertThat(devices.list(account)).isEmpty();
            }
        }
    }

    @Test
    void no_authenticator_and_no_wish_for_another_address_is_left_behind() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var closing = trial % 2 == 0 ? closings.undo(thief) : closings.reset();
            var account = closing.account();
            var stolen = browsers.signIn(account);
            var acts = new ArrayList<Callable<Object>>();
            acts.add(() -> unlessEnded(() -> addAuthenticator(account, stolen)));
            acts.add(() -> unlessEnded(() -> thief.ask(account, stolen, free("next"))));

            assertClosed(closing, acts);
            assertThat(held.has(account)).isFalse();
            if (trial % 2 == 0) assertThat(addresses.findWanted(account)).isEmpty();
        }
    }

    private void assertClosed(Closing closing, List<Callable<Object>> thieves) {
        var acts = new ArrayList<>(thieves);
        acts.add(() -> {
            closing.end().run();
            return "ended";
        });
        AtOnce.all(acts);
        assertThat(sessions.list(closing.account())).allMatch(it -> it.key().equals(Sessions.key(closing.own())));
    }

    private Object signIn(AskedSignIn asked) {
        return signIns.useCode(asked.browser(), asked.code()) instanceof Proved proved
                && sessions.begin(UUID.randomUUID().toString(), proved.proof(), "Firefox");
    }

    private Object comeIn(String secrets) {
        return devices.use(secrets) instanceof DeviceOutcome.Known known
                && sessions.begin(UUID.randomUUID().toString(), known.account(), "Firefox", known.device());
    }

    private boolean addAuthenticator(AccountId owner, String session) {
        var secret = factors.newSecret();
        var code = new Authenticator(SecondFactors.shown(secret)).code(clock.instant());
        return newFactors.addAuthenticator(owner, session, secret, code).isPresent();
    }

    private static Object unlessEnded(Callable<Object> act) throws Exception {
        try {
            return act.call();
        } catch (SignInNeeded ended) {
            return "ended";
        }
    }
}
