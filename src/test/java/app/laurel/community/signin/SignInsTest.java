package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.AccountProof;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.SignInOutcome.Gone;
import app.laurel.community.signin.SignInOutcome.OtherBrowser;
import app.laurel.community.signin.SignInOutcome.Proved;
import app.laurel.community.signin.SignInOutcome.Ready;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail proves its address once, by its link or by its code, for ten minutes. */
@LaurelTest
class SignInsTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final SignIns signIns;
    private final Accounts accounts;
    private final MovableClock clock;
    private final CaughtMails mails;
    private final DSLContext sql;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@signins.example");

    @Autowired
    SignInsTest(SignIns signIns, Accounts accounts, MovableClock clock, CaughtMails mails, DSLContext sql) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.clock = clock;
        this.mails = mails;
        this.sql = sql;
    }

    @BeforeEach
    void noon() {
        clock.moveTo(NOON);
    }

    @Test
    void asking_opens_no_account_and_proving_opens_one() {
        var mina = ask();
        assertThat(accounts.find(mail)).isEmpty();

        var proved = signIns.useLink(mina.browser(), mina.token());

        var opened = accounts.find(mail).orElseThrow().id();
        assertThat(proved).isEqualTo(new Proved(new AccountProof(opened, 0), mail));
    }

    @Test
    void a_link_is_good_to_the_last_millisecond_of_its_ten_minutes() {
        var intime = ask();
        clock.pass(SignIns.LASTS.minusMillis(1));
        assertThat(signIns.look(intime.browser(), intime.token())).isEqualTo(new Ready());
        assertThat(signIns.useLink(intime.browser(), intime.token())).isInstanceOf(Proved.class);

        clock.moveTo(NOON);
        var late = ask();
        clock.pass(SignIns.LASTS);
        assertThat(signIns.look(late.browser(), late.token())).isEqualTo(new Gone());
        assertThat(signIns.useLink(late.browser(), late.token())).isEqualTo(new Gone());
        assertThat(signIns.useCode(late.browser(), late.code())).isEqualTo(new Gone());
        assertThat(signIns.findAwaited(late.browser())).isEmpty();
    }

    @Test
    void link_and_code_are_one_proof_whichever_is_used_first() {
        var one = ask();
        assertThat(signIns.useLink(one.browser(), one.token())).isInstanceOf(Proved.class);
        assertThat(signIns.useCode(one.browser(), one.code())).isEqualTo(new Gone());
        assertThat(signIns.useLink(one.browser(), one.token())).isEqualTo(new Gone());

        var two = ask();
        assertThat(signIns.useCode(two.browser(), two.code())).isInstanceOf(Proved.class);
        assertThat(signIns.useLink(two.browser(), two.token())).isEqualTo(new Gone());
        assertThat(signIns.useCode(two.browser(), two.code())).isEqualTo(new Gone());
    }

    @Test
    void looking_a_hundred_times_uses_nothing_up() {
        var mina = ask();

        for (var look = 0; look < 100; look++) {
            assertThat(signIns.look(mina.browser(), mina.token())).isEqualTo(new Ready());
            assertThat(signIns.look("another browser", mina.token())).isEqualTo(new OtherBrowser());
        }

        assertThat(signIns.useLink(mina.browser(), mina.token())).isInstanceOf(Proved.class);
    }

    @Test
    void the_right_code_at_five_windows_signs_in_once() {
        var mina = ask();

        assertThat(AtOnce.<SignInOutcome>times(5, () -> signIns.useCode(mina.browser(), mina.code())))
                .filteredOn(it -> it instanceof Proved)
                .hasSize(1);
    }

    @Test
    void what_expired_is_forgotten_with_the_address_when_the_next_asks() {
        ask();
        clock.pass(SignIns.LASTS.plusMillis(1));

        signIns.ask(new MailAddress("next-" + mail), Language.EN);

        assertThat(sql.fetchCount(COMMUNITY_SIGN_IN, COMMUNITY_SIGN_IN.MAIL.eq(mail.value())))
                .isZero();
    }

    private AskedSignIn ask() {
        return AskedSignIn.by(signIns, mails, mail);
    }
}
