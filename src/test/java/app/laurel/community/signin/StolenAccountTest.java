package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.NewPasskeys;
import app.laurel.community.passkey.Passkey;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevice;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Somebody steals a session for a moment and makes the account their own; the owner takes it back, and nothing of the thief stays. */
@LaurelTest
@RecordApplicationEvents
class StolenAccountTest {
    private final AddressUndos undos;
    private final NewAddresses addresses;
    private final SecondFactors authenticators;
    private final NewPasskeys newPasskeys;
    private final Passkeys passkeys;
    private final HeldFactors held;
    private final Devices devices;
    private final Sessions sessions;
    private final Founder founder;
    private final MovableClock clock;
    private final String origin;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    // why eleven: whatever opens an account is left behind by the thief
    @Autowired
    StolenAccountTest(
            AddressUndos undos,
            NewAddresses addresses,
            SecondFactors authenticators,
            NewPasskeys newPasskeys,
            Passkeys passkeys,
            HeldFactors held,
            Devices devices,
            Sessions sessions,
            Founder founder,
            MovableClock clock,
            LaurelSettings settings) {
        this.undos = undos;
        this.addresses = addresses;
        this.authenticators = authenticators;
        this.newPasskeys = newPasskeys;
        this.passkeys = passkeys;
        this.held = held;
        this.devices = devices;
        this.sessions = sessions;
        this.founder = founder;
        this.clock = clock;
        this.origin = settings.url().toString();
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, events);
    }

    @Test
    void all_that_a_thief_left_in_a_members_account_is_gone_and_what_the_owner_had_stays() {
        var owner = founder.memberOf(founder.community().id());
        var own = founder.mailOf(owner);
        addPasskey(owner, "owner's");
        clock.pass(Duration.ofDays(1));
        var stolen = session(owner);
        addPasskey(owner, "thief's, before");
        clock.pass(Duration.ofMinutes(20));
        var link = thief.move(owner, free("thief"));
        addPasskey(owner, "thief's, after");
        var later = session(owner);
        StayingDevices.begin(devices, owner, "thief's telephone");
        var code = thief.ask(owner, free("next"));

        assertThat(undos.use(link, Language.EN)).isEqualTo(Outcome.RESTORED);

        assertThat(founder.mailOf(owner)).isEqualTo(own);
        assertThat(List.of(stolen, later)).noneMatch(it -> sessions.stands(it, owner, true));
        assertThat(sessions.list(owner)).isEmpty();
        assertThat(devices.list(owner)).isEmpty();
        assertThat(passkeys.list(owner)).extracting(Passkey::label).containsExactly("owner's");
        assertThat(addresses.findWanted(owner)).isEmpty();
        assertThat(thief.confirm(owner, code)).isEqualTo(NewAddresses.Outcome.GONE);
        assertThat(founder.mailOf(owner)).isEqualTo(own);
    }

    @Test
    void a_moderators_and_a_hosts_own_authenticator_stays_and_is_asked_for() {
        for (var owner : List.of(moderator(), founder.host())) {
            var authenticator = addAuthenticator(owner);
            clock.pass(Duration.ofDays(1));
            var link = thief.move(owner, free("thief"));

            assertThat(undos.use(link, Language.EN)).isEqualTo(Outcome.RESTORED);

            assertThat(held.mustShow(owner)).isTrue();
            assertThat(authenticators.prove(owner, authenticator.code(clock.instant())))
                    .isTrue();
        }
    }

    @Test
    void one_that_a_thief_put_in_its_place_is_gone_with_its_codes_on_paper() {
        for (var owner : List.of(moderator(), founder.host())) {
            addAuthenticator(owner);
            clock.pass(Duration.ofDays(1));
            var secret = authenticators.newSecret();
            var theirs = new Authenticator(SecondFactors.shown(secret));
            var paper = authenticators
                    .add(owner, secret, theirs.code(clock.instant()))
                    .orElseThrow();
            var link = thief.move(owner, free("thief"));

            assertThat(undos.use(link, Language.EN)).isEqualTo(Outcome.RESTORED);

            assertThat(held.has(owner)).isFalse();
            assertThat(paper).noneMatch(it -> authenticators.prove(owner, it));
            clock.pass(Duration.ofMinutes(1));
            assertThat(authenticators.prove(owner, theirs.code(clock.instant())))
                    .isFalse();
        }
    }

    @Test
    void what_was_added_in_the_life_of_a_session_before_the_move_goes_to_the_millisecond() {
        var owner = founder.account("owner");
        addPasskey(owner, "a moment earlier");
        clock.pass(Duration.ofMillis(1));
        addPasskey(owner, "twelve hours");
        clock.pass(Sessions.LONGEST);
        var link = thief.move(owner, free("thief"));

        undos.use(link, Language.EN);

        assertThat(passkeys.list(owner)).extracting(Passkey::label).containsExactly("a moment earlier");
    }

    @Test
    void taking_back_a_later_move_leaves_what_was_added_before_it() {
        var owner = founder.account("owner");
        thief.move(owner, free("next"));
        addPasskey(owner, "at the next address");
        clock.pass(Duration.ofDays(1));
        var link = thief.move(owner, free("thief"));

        undos.use(link, Language.EN);

        assertThat(passkeys.list(owner)).extracting(Passkey::label).containsExactly("at the next address");
    }

    private AccountId moderator() {
        return founder.moderator(founder.community()).account();
    }

    private String session(AccountId account) {
        var session = UUID.randomUUID().toString();
        sessions.begin(session, account, "Firefox");
        return session;
    }

    private void addPasskey(AccountId account, String label) {
        var question = newPasskeys.ask(account);
        var device = new SoftDevice(origin);
        assertThat(newPasskeys.add(account, question.sealed(), device.make(question.options()), label))
                .isTrue();
    }

    private Authenticator addAuthenticator(AccountId account) {
        var secret = authenticators.newSecret();
        var authenticator = new Authenticator(SecondFactors.shown(secret));
        assertThat(authenticators.add(account, secret, authenticator.code(clock.instant())))
                .isPresent();
        return authenticator;
    }
}
