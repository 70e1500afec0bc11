package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.SignInOutcome.Gone;
import app.laurel.community.signin.SignInOutcome.Proved;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who guesses at the codes of one address, and the owner of that address. */
@LaurelTest
class CodeGuessesTest {
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final double CODES = 1_000_000;

    private final SignIns signIns;
    private final CodeGuesses guesses;
    private final CaughtMails mails;
    private final MovableClock clock;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@guesses.example");

    @Autowired
    CodeGuessesTest(SignIns signIns, CodeGuesses guesses, CaughtMails mails, MovableClock clock) {
        this.signIns = signIns;
        this.guesses = guesses;
        this.mails = mails;
        this.clock = clock;
    }

    @BeforeEach
    void newYear() {
        clock.moveTo(NEW_YEAR);
    }

    @Test
    void a_year_of_guessing_finds_a_code_of_one_address_with_less_than_one_chance_in_a_thousand() {
        var compared = 0;
        for (var day = 0; day < 365; day += 15) {
            clock.moveTo(NEW_YEAR.plus(Duration.ofDays(day)));
            for (var attempt = 0; attempt < 12; attempt++) compared += guessFiveTimes();
        }

        assertThat(compared).isGreaterThan(500);
        assertThat(compared / CODES).isLessThan(1.0 / 1_000);
    }

    @Test
    void requests_gathered_before_bring_no_more_guesses() {
        var gathered = IntStream.range(0, 20)
                .mapToObj(it -> signIns.ask(mail, Language.EN))
                .toList();
        var compared = gathered.stream().mapToInt(this::guessFiveTimes).sum();

        assertThat(compared).isEqualTo(60);
        var last = mails.codeFor(mail.value());
        assertThat(last).hasSize(6);
        assertThat(signIns.useCode(gathered.getLast(), last)).isEqualTo(new Gone());
    }

    @Test
    void guesses_at_forty_windows_at_once_are_no_more_than_the_limit() throws Exception {
        var gathered = IntStream.range(0, 40)
                .mapToObj(it -> signIns.ask(mail, Language.EN))
                .toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(gathered.stream()
                    .<Callable<Integer>>map(it -> () -> guessFiveTimes(it))
                    .toList());
        }

        signIns.ask(mail, Language.EN);
        assertThat(mails.codeFor(mail.value())).hasSize(12);
    }

    @Test
    void who_guesses_locks_nobody_out() {
        for (var attempt = 0; attempt < 13; attempt++) guessFiveTimes();

        var browser = signIns.ask(mail, Language.EN);
        var code = mails.codeFor(mail.value());

        assertThat(code).matches("[0-9]{12}");
        assertThat(signIns.useCode(browser, code)).isInstanceOf(Proved.class);
        var other = signIns.ask(mail, Language.EN);
        assertThat(signIns.useLink(other, mails.linkFor(mail.value()).replaceAll(".*/", "")))
                .isInstanceOf(Proved.class);
        clock.pass(Duration.ofDays(30));
        signIns.ask(mail, Language.EN);
        assertThat(mails.codeFor(mail.value())).hasSize(6);
    }

    @Test
    void right_codes_count_for_nothing() {
        for (var time = 0; time < 100; time++) {
            var browser = signIns.ask(mail, Language.EN);
            assertThat(signIns.useCode(browser, mails.codeFor(mail.value()))).isInstanceOf(Proved.class);
        }

        assertThat(guesses.digits(mail)).isEqualTo(6);
    }

    private int guessFiveTimes() {
        return guessFiveTimes(signIns.ask(mail, Language.EN));
    }

    /** How many of the guesses were compared with a code of six digits. */
    private int guessFiveTimes(String browser) {
        var compared = 0;
        for (var guess = 0; guess < 5; guess++) {
            if (guesses.digits(mail) == CodeGuesses.SHORT) compared++;
            assertThat(signIns.useCode(browser, "wrong!")).isNotInstanceOf(Proved.class);
        }
        return compared;
    }
}
