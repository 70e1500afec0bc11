package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.SignInOutcome.Gone;
import app.laurel.community.signin.SignInOutcome.OtherBrowser;
import app.laurel.community.signin.SignInOutcome.Proved;
import app.laurel.community.signin.SignInOutcome.WrongCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Five codes may be tried for one mail, and only in the browser that asked for it. */
@LaurelTest
class SignInTriesTest {
    private final SignIns signIns;
    private final CaughtMails mails;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@signins.example");

    @Autowired
    SignInTriesTest(SignIns signIns, CaughtMails mails) {
        this.signIns = signIns;
        this.mails = mails;
    }

    @Test
    void the_fifth_code_may_be_the_right_one_and_a_sixth_is_none() {
        var lucky = ask();
        guess(lucky, 4);
        assertThat(signIns.useCode(lucky.browser(), lucky.code())).isInstanceOf(Proved.class);

        var unlucky = ask();
        guess(unlucky, 4);
        assertThat(signIns.useCode(unlucky.browser(), unlucky.wrongCode())).isEqualTo(new Gone());
        assertThat(signIns.useCode(unlucky.browser(), unlucky.code())).isEqualTo(new Gone());
        assertThat(signIns.findAwaited(unlucky.browser())).isEmpty();
    }

    /** Nobody guesses 256 bits, so whoever mistyped is not shut out of the mail that lies there. */
    @Test
    void the_link_stays_good_after_wrong_codes() {
        var mina = ask();
        guess(mina, 4);
        signIns.useCode(mina.browser(), mina.wrongCode());

        assertThat(signIns.useLink(mina.browser(), mina.token())).isInstanceOf(Proved.class);
    }

    @Test
    void a_code_of_one_browser_is_a_wrong_one_in_another_that_asked_for_the_same_address() {
        var phone = ask();
        var desk = ask();
        assertThat(phone.browser()).isNotEqualTo(desk.browser());
        if (phone.code().equals(desk.code())) return; // once in a million

        assertThat(signIns.useCode(desk.browser(), phone.code())).isEqualTo(new WrongCode());
        assertThat(signIns.useLink(desk.browser(), phone.token())).isEqualTo(new OtherBrowser());
        assertThat(signIns.useCode(phone.browser(), phone.code())).isInstanceOf(Proved.class);
        assertThat(signIns.useCode(desk.browser(), desk.code())).isInstanceOf(Proved.class);
    }

    @Test
    void guesses_at_twenty_windows_are_no_more_than_five() {
        var mina = ask();

        assertThat(AtOnce.<SignInOutcome>times(20, () -> signIns.useCode(mina.browser(), mina.wrongCode())))
                .filteredOn(new WrongCode()::equals)
                .hasSizeLessThanOrEqualTo(5);

        assertThat(signIns.useCode(mina.browser(), mina.code())).isEqualTo(new Gone());
    }

    @Test
    void what_nobody_was_given_proves_nothing() {
        for (var text : List.of("", "0", "' or '1'='1", "\u0000", "x".repeat(10_000))) {
            assertThat(signIns.useLink(text, text)).isEqualTo(new Gone());
            assertThat(signIns.useCode(text, text)).isEqualTo(new Gone());
            assertThat(signIns.look(text, text)).isEqualTo(new Gone());
            assertThat(signIns.findAwaited(text)).isEmpty();
        }
    }

    private AskedSignIn ask() {
        return AskedSignIn.by(signIns, mails, mail);
    }

    private void guess(AskedSignIn asked, int times) {
        for (var guess = 0; guess < times; guess++) {
            assertThat(signIns.useCode(asked.browser(), asked.wrongCode())).isEqualTo(new WrongCode());
        }
    }
}
