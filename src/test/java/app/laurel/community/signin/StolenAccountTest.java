package app.laurel.community.signin;

import static app.laurel.community.signin.AddressMover.free;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.passkey.Passkey;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevices;
import app.laurel.community.signin.AddressUndos.Outcome;
import java.time.Duration;
import java.util.List;
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
    private final Browsers browsers;
    private final SoftDevices phones;
    private final Passkeys passkeys;
    private final Devices devices;
    private final Sessions sessions;
    private final Founder founder;
    private final MovableClock clock;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private AddressMover thief;

    // why nine: whatever opens an account is left behind by the thief
    @Autowired
    StolenAccountTest(
            AddressUndos undos,
            NewAddresses addresses,
            Browsers browsers,
            SoftDevices phones,
            Passkeys passkeys,
            Devices devices,
            Sessions sessions,
            Founder founder,
            MovableClock clock) {
        this.undos = undos;
        this.addresses = addresses;
        this.browsers = browsers;
        this.phones = phones;
        this.passkeys = passkeys;
        this.devices = devices;
        this.sessions = sessions;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void readMail() {
        thief = new AddressMover(addresses, browsers, events);
    }

    @Test
    void all_that_a_thief_left_in_a_members_account_is_gone_and_what_the_owner_had_stays() {
        var owner = founder.memberOf(founder.community().id());
        var own = founder.mailOf(owner);
        addPasskey(owner, "owner's");
        clock.pass(Duration.ofDays(1));
        var stolen = browsers.signIn(owner);
        addPasskey(owner, "thief's, before");
        clock.pass(Duration.ofMinutes(20));
        var link = thief.move(owner, free("thief"));
        addPasskey(owner, "thief's, after");
        var later = browsers.signIn(owner);
        browsers.stay(owner, "thief's telephone");
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

    private void addPasskey(AccountId account, String label) {
        assertThat(phones.add(account, phones.create(), label)).isTrue();
    }
}
