package app.laurel.community.passkey;

import static app.laurel.db.Tables.COMMUNITY_PASSKEY_SPENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Devices, honest and other, answer our questions. */
@LaurelTest
class PasskeyProofsTest {
    private static final Instant NOON = Instant.parse("2027-03-02T03:00:00Z");

    private final PasskeyProofs proofs;
    private final NewPasskeys added;
    private final Passkeys passkeys;
    private final MovableClock clock;
    private final DSLContext sql;
    private final String origin;
    private final AccountId mina;
    private final AccountId thief;
    private final SoftDevice phone;

    // why seven: a device is added, asked, counted and found in what is stored
    @Autowired
    PasskeyProofsTest(
            PasskeyProofs proofs,
            NewPasskeys added,
            Passkeys passkeys,
            MovableClock clock,
            DSLContext sql,
            LaurelSettings settings,
            Founder founder) {
        this.proofs = proofs;
        this.added = added;
        this.passkeys = passkeys;
        this.clock = clock;
        this.sql = sql;
        this.origin = settings.url().toString();
        this.mina = founder.account("mina");
        this.thief = founder.account("thief");
        this.phone = new SoftDevice(origin);
    }

    @BeforeEach
    void add() {
        clock.moveTo(NOON);
        assertThat(add(mina, phone)).isTrue();
    }

    @Test
    void the_passkey_of_a_person_says_who_it_is() {
        clock.pass(Duration.ofDays(1));
        var question = proofs.ask();

        assertThat(proofs.find(question.sealed(), phone.show(question.options())))
                .contains(mina);
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
        assertThat(proofs.proves(mina, question.sealed(), phone.show(question.options())))
                .isTrue();
    }

    @Test
    void an_answer_counts_once_also_for_twenty_at_once() throws Exception {
        var question = proofs.ask();
        var answer = phone.show(question.options());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Optional<AccountId>>>mapToObj(it -> () -> proofs.find(question.sealed(), answer))
                    .toList());
            var proved = 0;
            for (var each : tries) if (each.get().isPresent()) proved++;

            assertThat(proved).isEqualTo(1);
        }
        var other = proofs.ask();
        assertThat(proofs.find(other.sealed(), answer))
                .as("to another question")
                .isEmpty();
    }

    @Test
    void a_question_is_good_for_fifteen_minutes_and_its_trace_goes() {
        var late = proofs.ask();
        var answer = phone.show(late.options());
        clock.pass(PasskeyChallenges.LAST);
        assertThat(proofs.find(late.sealed(), answer)).isEmpty();

        answers(proofs.ask());
        clock.pass(PasskeyChallenges.LAST.plusSeconds(1));
        answers(proofs.ask());
        assertThat(sql.fetchCount(COMMUNITY_PASSKEY_SPENT, COMMUNITY_PASSKEY_SPENT.EXPIRES_AT.lt(clock.instant())))
                .isZero();
    }

    @Test
    void a_question_is_for_what_it_was_asked_for_and_of_our_making() {
        var toSignIn = proofs.ask();
        var toProve = proofs.ask(mina);
        var toProveThief = proofs.ask(thief);
        var toAdd = added.ask(mina);

        assertThat(proofs.proves(mina, toSignIn.sealed(), phone.show(toSignIn.options())))
                .isFalse();
        assertThat(proofs.find(toProve.sealed(), phone.show(toProve.options()))).isEmpty();
        assertThat(proofs.proves(mina, toProveThief.sealed(), phone.show(toProveThief.options())))
                .isFalse();
        assertThat(proofs.find(toAdd.sealed(), phone.show(toAdd.options()))).isEmpty();
        for (var forged : List.of("", "x", "A".repeat(80), toSignIn.sealed() + "A", "\u0000")) {
            assertThat(proofs.find(forged, phone.show(toSignIn.options()))).isEmpty();
        }
        assertThat(add(thief, new SoftDevice(origin), toAdd)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://localhost:1",
                "https://localhost:8080",
                "http://localhost.evil.example",
                "null"
            })
    void an_answer_given_on_another_page_proves_nothing(String elsewhere) {
        var question = proofs.ask();
        assertThat(proofs.find(question.sealed(), phone.show(question.options(), elsewhere, "localhost")))
                .isEmpty();
        assertThat(proofs.find(question.sealed(), phone.show(question.options(), origin, "evil.example")))
                .isEmpty();
        assertThat(add(mina, new SoftDevice(elsewhere))).isFalse();

        answers(question);
    }

    @Test
    void a_device_that_recognised_nobody_proves_nothing() {
        phone.recogniseNobody();
        var question = proofs.ask();
        assertThat(proofs.find(question.sealed(), phone.show(question.options())))
                .isEmpty();

        var found = new SoftDevice(origin);
        found.recogniseNobody();
        assertThat(add(mina, found)).isFalse();
    }

    @Test
    void somebody_elses_passkey_is_nobodys_second_factor() {
        var own = new SoftDevice(origin);
        assertThat(add(thief, own)).isTrue();
        var question = proofs.ask(mina);

        assertThat(proofs.proves(mina, question.sealed(), own.show(question.options())))
                .isFalse();
        own.name(phone.handle());
        assertThat(proofs.proves(mina, question.sealed(), own.show(question.options())))
                .as("under her name")
                .isFalse();
        var asked = proofs.ask();
        assertThat(proofs.find(asked.sealed(), own.show(asked.options()))).isEmpty();
        var claimed = SoftDevice.claiming(phone);
        assertThat(proofs.proves(mina, question.sealed(), claimed.show(question.options())))
                .as("with another key")
                .isFalse();
        assertThat(add(thief, SoftDevice.claiming(phone)))
                .as("the same passkey a second time")
                .isFalse();

        answers(proofs.ask());
    }

    /** Spring Security compares with the count at which the passkey was added; copies are made later. */
    @Test
    void a_count_that_does_not_go_on_proves_nothing() {
        var key = new SoftDevice(origin);
        key.count(5);
        assertThat(add(mina, key)).isTrue();
        key.count(40);
        assertThat(shows(key)).isTrue();

        for (var copied : new long[] {6, 10, 40, 41}) {
            key.count(copied - 1);
            assertThat(shows(key)).as("count %d after 41", copied).isFalse();
        }
        key.count(0);
        assertThat(shows(key)).as("counts no more").isFalse();
        key.count(41);
        assertThat(shows(key)).as("the true one goes on").isTrue();
    }

    @Test
    void a_removed_passkey_opens_nothing_and_only_its_own_person_removes_it() {
        var id = passkeys.list(mina).getFirst().id();
        assertThat(passkeys.remove(thief, id)).isFalse();
        answers(proofs.ask());
        var question = proofs.ask();
        var answer = phone.show(question.options());

        assertThat(passkeys.remove(mina, id)).isTrue();

        assertThat(proofs.find(question.sealed(), answer)).isEmpty();
        assertThat(passkeys.has(mina)).isFalse();
        assertThat(passkeys.remove(mina, id)).isFalse();
    }

    @Test
    void whatever_else_is_sent_is_refused_and_no_error() {
        var random = new Random(20270302);
        var question = proofs.ask();
        var toAdd = added.ask(mina);
        var answer = phone.show(question.options());
        var made = new SoftDevice(origin).make(toAdd.options());
        for (var odd :
                List.of("", "null", "[]", "{}", "{\"response\":{}}", "{\"id\":\"\",\"rawId\":\"\",\"response\":{}}")) {
            assertThat(proofs.find(question.sealed(), odd)).isEmpty();
            assertThat(added.add(mina, toAdd.sealed(), odd, "x")).isFalse();
        }
        for (var input = 0; input < 1_000; input++) {
            var damaged = damaged(answer, random);
            if (!damaged.equals(answer)) proofs.find(question.sealed(), damaged);
            added.add(mina, toAdd.sealed(), damaged(made, random), "x");
        }
        assertThat(proofs.find(question.sealed(), "x".repeat(1_000_000))).isEmpty();
    }

    private void answers(PasskeyQuestion question) {
        assertThat(proofs.find(question.sealed(), phone.show(question.options())))
                .contains(mina);
    }

    private boolean shows(SoftDevice device) {
        var question = proofs.ask();
        return proofs.find(question.sealed(), device.show(question.options())).isPresent();
    }

    private boolean add(AccountId account, SoftDevice device) {
        return add(account, device, added.ask(account));
    }

    private boolean add(AccountId account, SoftDevice device, PasskeyQuestion question) {
        return added.add(account, question.sealed(), device.make(question.options()), "Phone");
    }

    private static String damaged(String text, Random random) {
        var signs = text.toCharArray();
        for (var change = random.nextInt(3); change >= 0; change--) {
            signs[random.nextInt(signs.length)] = (char) (random.nextInt(96) + 32);
        }
        return new String(signs);
    }
}
