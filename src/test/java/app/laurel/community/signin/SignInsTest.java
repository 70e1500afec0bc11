package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.SignInOutcome.Gone;
import app.laurel.community.signin.SignInOutcome.OtherBrowser;
import app.laurel.community.signin.SignInOutcome.Proved;
import app.laurel.community.signin.SignInOutcome.Ready;
import app.laurel.community.signin.SignInOutcome.WrongCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@LaurelTest
@RecordApplicationEvents
class SignInsTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final SignIns signIns;
    private final Accounts accounts;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    SignInsTest(SignIns signIns, Accounts accounts, MovableClock clock, DSLContext sql) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.clock = clock;
        this.sql = sql;
    }

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@signins.example");

    @BeforeEach
    void noon() {
        clock.moveTo(NOON);
    }

    @Test
    void asking_opens_no_account_and_proving_opens_one() {
        var mina = ask();
        assertThat(accounts.find(mail)).isEmpty();

        var proved = signIns.useLink(mina.browser, mina.token);

        assertThat(proved)
                .isEqualTo(new Proved(accounts.find(mail).orElseThrow().id(), mail));
    }

    @Test
    void a_link_is_good_to_the_last_millisecond_of_its_ten_minutes() {
        var intime = ask();
        clock.pass(SignIns.LASTS.minusMillis(1));
        assertThat(signIns.look(intime.browser, intime.token)).isEqualTo(new Ready());
        assertThat(signIns.useLink(intime.browser, intime.token)).isInstanceOf(Proved.class);

        clock.moveTo(NOON);
        var late = ask();
        clock.pass(SignIns.LASTS);
        assertThat(signIns.look(late.browser, late.token)).isEqualTo(new Gone());
        assertThat(signIns.useLink(late.browser, late.token)).isEqualTo(new Gone());
        assertThat(signIns.useCode(late.browser, late.code)).isEqualTo(new Gone());
        assertThat(signIns.awaitsCode(late.browser)).isFalse();
    }

    @Test
    void link_and_code_are_one_proof_whichever_is_used_first() {
        var one = ask();
        assertThat(signIns.useLink(one.browser, one.token)).isInstanceOf(Proved.class);
        assertThat(signIns.useCode(one.browser, one.code)).isEqualTo(new Gone());
        assertThat(signIns.useLink(one.browser, one.token)).isEqualTo(new Gone());

        var two = ask();
        assertThat(signIns.useCode(two.browser, two.code)).isInstanceOf(Proved.class);
        assertThat(signIns.useLink(two.browser, two.token)).isEqualTo(new Gone());
        assertThat(signIns.useCode(two.browser, two.code)).isEqualTo(new Gone());
    }

    @Test
    void looking_a_hundred_times_uses_nothing_up() {
        var mina = ask();

        for (var look = 0; look < 100; look++) {
            assertThat(signIns.look(mina.browser, mina.token)).isEqualTo(new Ready());
            assertThat(signIns.look("another browser", mina.token)).isEqualTo(new OtherBrowser());
        }

        assertThat(signIns.useLink(mina.browser, mina.token)).isInstanceOf(Proved.class);
    }

    @Test
    void the_fifth_code_may_be_the_right_one_and_a_sixth_is_none() {
        var lucky = ask();
        guess(lucky, 4);
        assertThat(signIns.useCode(lucky.browser, lucky.code)).isInstanceOf(Proved.class);

        var unlucky = ask();
        guess(unlucky, 4);
        assertThat(signIns.useCode(unlucky.browser, wrong(unlucky))).isEqualTo(new Gone());
        assertThat(signIns.useCode(unlucky.browser, unlucky.code)).isEqualTo(new Gone());
        assertThat(signIns.awaitsCode(unlucky.browser)).isFalse();
    }

    /** Nobody guesses 256 bits, so whoever mistyped is not shut out of the mail that lies there. */
    @Test
    void the_link_stays_good_after_wrong_codes() {
        var mina = ask();
        guess(mina, 4);
        signIns.useCode(mina.browser, wrong(mina));

        assertThat(signIns.useLink(mina.browser, mina.token)).isInstanceOf(Proved.class);
    }

    @Test
    void a_code_of_one_browser_is_a_wrong_one_in_another_that_asked_for_the_same_address() {
        var phone = ask();
        var desk = ask();
        assertThat(phone.browser).isNotEqualTo(desk.browser);
        if (phone.code.equals(desk.code)) return; // once in a million

        assertThat(signIns.useCode(desk.browser, phone.code)).isEqualTo(new WrongCode());
        assertThat(signIns.useLink(desk.browser, phone.token)).isEqualTo(new OtherBrowser());
        assertThat(signIns.useCode(phone.browser, phone.code)).isInstanceOf(Proved.class);
        assertThat(signIns.useCode(desk.browser, desk.code)).isInstanceOf(Proved.class);
    }

    @Test
    void guesses_at_twenty_windows_are_no_more_than_five() throws Exception {
        var mina = ask();
        Callable<SignInOutcome> guess = () -> signIns.useCode(mina.browser, wrong(mina));

        assertThat(atOnce(guess, 20)).filteredOn(new WrongCode()::equals).hasSizeLessThanOrEqualTo(5);

        assertThat(signIns.useCode(mina.browser, mina.code)).isEqualTo(new Gone());
    }

    @Test
    void the_right_code_at_five_windows_signs_in_once() throws Exception {
        var mina = ask();
        Callable<SignInOutcome> use = () -> signIns.useCode(mina.browser, mina.code);

        assertThat(atOnce(use, 5)).filteredOn(it -> it instanceof Proved).hasSize(1);
    }

    @Test
    void what_nobody_was_given_proves_nothing() {
        for (var text : List.of("", "0", "' or '1'='1", "\u0000", "x".repeat(10_000))) {
            assertThat(signIns.useLink(text, text)).isEqualTo(new Gone());
            assertThat(signIns.useCode(text, text)).isEqualTo(new Gone());
            assertThat(signIns.look(text, text)).isEqualTo(new Gone());
            assertThat(signIns.awaitsCode(text)).isFalse();
        }
    }

    @Test
    void what_expired_is_forgotten_with_the_address_when_the_next_asks() {
        ask();
        clock.pass(SignIns.LASTS.plusMillis(1));

        signIns.ask(new MailAddress("next-" + mail), Language.EN);

        assertThat(sql.fetchCount(COMMUNITY_SIGN_IN, COMMUNITY_SIGN_IN.MAIL.eq(mail.value())))
                .isZero();
    }

    private Asked ask() {
        var browser = signIns.ask(mail, Language.KO);
        var event = events.stream(SignInAsked.class)
                .filter(it -> it.mail().equals(mail))
                .reduce((first, last) -> last)
                .orElseThrow();
        return new Asked(browser, event.link().replaceAll(".*/", ""), event.code());
    }

    private void guess(Asked asked, int times) {
        for (var guess = 0; guess < times; guess++) {
            assertThat(signIns.useCode(asked.browser, wrong(asked))).isEqualTo(new WrongCode());
        }
    }

    private static String wrong(Asked asked) {
        return "%06d".formatted((Integer.parseInt(asked.code) + 1) % 1_000_000);
    }

    private static List<SignInOutcome> atOnce(Callable<SignInOutcome> act, int times) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads.invokeAll(Stream.generate(() -> act).limit(times).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private record Asked(String browser, String token, String code) {}
}
