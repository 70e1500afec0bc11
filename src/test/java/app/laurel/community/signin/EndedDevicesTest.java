package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.PersonalData;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevices;
import app.laurel.community.signin.DeviceOutcome.Known;
import app.laurel.community.signin.DeviceOutcome.Unknown;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person stays signed in nowhere after ending it, by whichever way. */
@LaurelTest
class EndedDevicesTest {
    private static final Instant NOON = Instant.parse("2027-03-02T03:00:00Z");
    private static final Duration LATER = Duration.ofHours(5);

    private final Devices devices;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final SoftDevices phones;
    private final HeldFactors factors;
    private final PersonalData data;
    private final MovableClock clock;
    private final Founder founder;
    private final AccountId mina;
    private final String session = UUID.randomUUID().toString();
    private String held = "";

    // why eight: each thing that ends what a device was given: session, factor, passkey, erasure, time
    @Autowired
    EndedDevicesTest(
            Devices devices,
            Sessions sessions,
            Passkeys passkeys,
            SoftDevices phones,
            HeldFactors factors,
            PersonalData data,
            MovableClock clock,
            Founder founder) {
        this.devices = devices;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.phones = phones;
        this.factors = factors;
        this.data = data;
        this.clock = clock;
        this.founder = founder;
        mina = founder.account("mina");
    }

    @BeforeEach
    void stay_signed_in() {
        clock.moveTo(NOON);
        sessions.begin(session, sessions.proofNow(mina), "Firefox");
        held = devices.begin(sessions.proofNow(mina), session, "Firefox").orElseThrow();
    }

    @Test
    void who_takes_a_passkey_away_stays_signed_in_nowhere_by_it() {
        assertThat(phones.add(mina, phones.create())).isTrue();

        factors.removePasskey(mina, passkeys.list(mina).getFirst().id());

        assertThat(devices.use(held)).isInstanceOf(Unknown.class);
        assertThat(sessions.stands(session, mina, false)).isFalse();
    }

    @Test
    void who_showed_it_a_moment_before_gets_nothing_by_it() {
        assertThat(phones.add(mina, phones.create())).isTrue();
        var proof = sessions.proofNow(mina);
        var desk = UUID.randomUUID().toString();
        sessions.begin(desk, proof, "Chrome");

        factors.removePasskey(mina, passkeys.list(mina).getFirst().id());

        assertThat(sessions.begin(UUID.randomUUID().toString(), proof, "Chrome"))
                .isFalse();
        assertThat(devices.begin(proof, desk, "Chrome")).isEmpty();
    }

    @Test
    void nobody_comes_into_an_account_that_was_erased_after_the_proof() {
        var proof = sessions.proofNow(mina);

        assertThat(data.erase(mina, founder.mailOf(mina).value())).isEqualTo(PersonalData.EraseOutcome.ERASED);

        assertThat(sessions.begin(UUID.randomUUID().toString(), proof, "Firefox"))
                .isFalse();
        assertThat(sessions.list(mina)).isEmpty();
        assertThat(devices.use(held)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_revoked_device_is_out_at_its_next_click_and_only_its_own_person_revokes_it() {
        var device = devices.list(mina).getFirst();
        assertThat(device.browser()).isEqualTo("Firefox");
        assertThat(device.addedAt()).isEqualTo(NOON);
        assertThat(device.endsAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));

        assertThat(devices.end(founder.account("stranger"), device.id())).isFalse();
        assertThat(sessions.stands(session, mina, false)).isTrue();
        assertThat(devices.end(mina, device.id())).isTrue();

        assertThat(devices.end(mina, device.id())).isFalse();
        assertThat(sessions.stands(session, mina, false)).isFalse();
        assertThat(devices.use(held)).isInstanceOf(Unknown.class);
    }

    @Test
    void signing_out_from_elsewhere_ends_the_device_too() {
        var desk = UUID.randomUUID().toString();
        sessions.begin(desk, sessions.proofNow(mina), "Chrome");
        var other = UUID.randomUUID().toString();
        sessions.begin(other, sessions.proofNow(mina), "Safari");
        var otherHeld = devices.begin(sessions.proofNow(mina), other, "Safari").orElseThrow();

        sessions.end(mina, Sessions.key(session));
        clock.pass(LATER);
        assertThat(devices.use(held)).isInstanceOf(Unknown.class);

        sessions.endOthers(mina, desk);
        assertThat(devices.use(otherHeld)).isInstanceOf(Unknown.class);
    }

    @Test
    void ending_the_others_keeps_this_one() {
        sessions.endOthers(mina, session);
        clock.pass(LATER);

        assertThat(devices.use(held)).isInstanceOf(Known.class);
    }

    @Test
    void whoever_comes_into_office_signs_in_again() {
        var officer = founder.moderator(founder.community()).account();
        var hers = UUID.randomUUID().toString();
        sessions.begin(hers, sessions.proofNow(officer), "Firefox");
        var before = devices.begin(sessions.proofNow(officer), hers, "Firefox").orElseThrow();
        assertThat(phones.add(officer, phones.create())).isTrue();

        assertThat(devices.begin(sessions.proofNow(officer), hers, "Firefox")).isEmpty();
        assertThat(devices.use(before)).isInstanceOf(Unknown.class);
    }
}
