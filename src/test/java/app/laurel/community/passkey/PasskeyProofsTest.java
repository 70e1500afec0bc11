package app.laurel.community.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passkey proves its own person, whoever else claims, copies or keeps it. */
@LaurelTest
class PasskeyProofsTest {
    private static final Instant NOON = Instant.parse("2027-03-02T03:00:00Z");

    private final PasskeyProofs proofs;
    private final Passkeys passkeys;
    private final SoftDevices devices;
    private final MovableClock clock;
    private final AccountId mina;
    private final AccountId thief;
    private final SoftDevice phone;

    @Autowired
    PasskeyProofsTest(
            PasskeyProofs proofs, Passkeys passkeys, SoftDevices devices, MovableClock clock, Founder founder) {
        this.proofs = proofs;
        this.passkeys = passkeys;
        this.devices = devices;
        this.clock = clock;
        this.mina = founder.account("mina");
        this.thief = founder.account("thief");
        this.phone = devices.create();
    }

    @BeforeEach
    void add() {
        clock.moveTo(NOON);
        assertThat(devices.add(mina, phone)).isTrue();
    }

    @Test
    void the_passkey_of_a_person_says_who_it_is() {
        clock.pass(Duration.ofDays(1));

        assertThat(devices.show(phone)).contains(mina);
        assertThat(passkeys.list(mina)).singleElement().satisfies(it -> {
            assertThat(it.label()).isEqualTo("Phone");
            assertThat(it.addedAt()).isEqualTo(NOON);
            assertThat(it.usedAt()).isEqualTo(NOON.plus(Duration.ofDays(1)));
        });
    }

    @Test
    void it_proves_its_own_person_as_a_second_factor() {
        var question = proofs.ask(mina);

        assertThat(question.options()).contains("allowCredentials");
        assertThat(devices.proves(mina, phone, question)).isTrue();
    }

    @Test
    void a_device_that_recognised_nobody_proves_nothing() {
        phone.recogniseNobody();
        assertThat(devices.show(phone)).isEmpty();

        var found = devices.create();
        found.recogniseNobody();
        assertThat(devices.add(mina, found)).isFalse();
    }

    @Test
    void somebody_elses_passkey_is_nobodys_second_factor() {
        var own = devices.create();
        assertThat(devices.add(thief, own)).isTrue();
        var question = proofs.ask(mina);

        assertThat(devices.proves(mina, own, question)).isFalse();
        own.name(phone.handle());
        assertThat(devices.proves(mina, own, question)).as("under her name").isFalse();
        assertThat(devices.show(own)).isEmpty();
        assertThat(devices.proves(mina, SoftDevice.claiming(phone), question))
                .as("with another key")
                .isFalse();
        assertThat(devices.add(thief, SoftDevice.claiming(phone)))
                .as("the same passkey a second time")
                .isFalse();

        assertThat(devices.show(phone)).contains(mina);
    }

    /** Spring Security compares with the count at which the passkey was added; copies are made later. */
    @Test
    void a_count_that_does_not_go_on_proves_nothing() {
        var key = devices.create();
        key.count(5);
        assertThat(devices.add(mina, key)).isTrue();
        key.count(40);
        assertThat(devices.show(key)).isPresent();

        for (var copied : new long[] {6, 10, 40, 41}) {
            key.count(copied - 1);
            assertThat(devices.show(key)).as("count %d after 41", copied).isEmpty();
        }
        key.count(0);
        assertThat(devices.show(key)).as("counts no more").isEmpty();
        key.count(41);
        assertThat(devices.show(key)).as("the true one goes on").isPresent();
    }

    @Test
    void a_removed_passkey_opens_nothing_and_only_its_own_person_removes_it() {
        var id = passkeys.list(mina).getFirst().id();
        assertThat(passkeys.remove(thief, id)).isFalse();
        assertThat(devices.show(phone)).contains(mina);
        var question = proofs.ask();
        var answer = phone.show(question.options());

        assertThat(passkeys.remove(mina, id)).isTrue();

        assertThat(proofs.find(question.sealed(), answer)).isEmpty();
        assertThat(passkeys.has(mina)).isFalse();
        assertThat(passkeys.remove(mina, id)).isFalse();
    }
}
