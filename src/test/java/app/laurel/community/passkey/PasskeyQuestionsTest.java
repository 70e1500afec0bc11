package app.laurel.community.passkey;

import static app.laurel.db.Tables.COMMUNITY_PASSKEY_SPENT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A question to a passkey is answered once, in time, on our pages, and for what it was asked. */
@LaurelTest
class PasskeyQuestionsTest {
    private static final Instant NOON = Instant.parse("2027-03-02T03:00:00Z");

    private final PasskeyProofs proofs;
    private final NewPasskeys added;
    private final SoftDevices devices;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId mina;
    private final AccountId thief;
    private final SoftDevice phone;

    @Autowired
    PasskeyQuestionsTest(
            PasskeyProofs proofs,
            NewPasskeys added,
            SoftDevices devices,
            MovableClock clock,
            DSLContext sql,
            Founder founder) {
        this.proofs = proofs;
        this.added = added;
        this.devices = devices;
        this.clock = clock;
        this.sql = sql;
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
    void an_answer_counts_once_also_for_twenty_at_once() {
        var question = proofs.ask();
        var answer = phone.show(question.options());

        assertThat(AtOnce.<Optional<AccountProof>>times(20, () -> proofs.find(question.sealed(), answer)))
                .filteredOn(Optional::isPresent)
                .hasSize(1);

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

        assertThat(devices.show(phone)).contains(mina);
        clock.pass(PasskeyChallenges.LAST.plusSeconds(1));
        assertThat(devices.show(phone)).contains(mina);
        assertThat(sql.fetchCount(COMMUNITY_PASSKEY_SPENT, COMMUNITY_PASSKEY_SPENT.EXPIRES_AT.lt(clock.instant())))
                .isZero();
    }

    @Test
    void a_question_is_for_what_it_was_asked_for_and_of_our_making() {
        var toSignIn = proofs.ask();
        var toAdd = added.ask(mina);

        assertThat(devices.proves(mina, phone, toSignIn)).isFalse();
        assertThat(devices.show(phone, proofs.ask(mina))).isEmpty();
        assertThat(devices.proves(mina, phone, proofs.ask(thief))).isFalse();
        assertThat(devices.show(phone, toAdd)).isEmpty();
        for (var forged : List.of("", "x", "A".repeat(80), toSignIn.sealed() + "A", "\u0000")) {
            assertThat(proofs.find(forged, phone.show(toSignIn.options()))).isEmpty();
        }
        assertThat(devices.add(thief, devices.create(), toAdd)).isFalse();
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
        assertThat(proofs.find(question.sealed(), phone.show(question.options(), devices.origin(), "evil.example")))
                .isEmpty();
        assertThat(devices.add(mina, new SoftDevice(elsewhere))).isFalse();

        assertThat(devices.show(phone, question)).contains(mina);
    }

    @Test
    void whatever_else_is_sent_is_refused_and_no_error() {
        var random = new Random(20270302);
        var question = proofs.ask();
        var toAdd = added.ask(mina);
        var answer = phone.show(question.options());
        var made = devices.create().make(toAdd.options());
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

    private static String damaged(String text, Random random) {
        var signs = text.toCharArray();
        for (var change = random.nextInt(3); change >= 0; change--) {
            signs[random.nextInt(signs.length)] = (char) (random.nextInt(96) + 32);
        }
        return new String(signs);
    }
}
