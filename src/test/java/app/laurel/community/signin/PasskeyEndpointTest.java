package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.passkey.SoftDevice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Adding a passkey, signing in by it and showing it, from the outside. */
@WholeApplicationTest
class PasskeyEndpointTest {

    @LocalServerPort
    private int port;

    private final CaughtMails mails;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final Founder founder;
    private final String origin;

    @Autowired
    PasskeyEndpointTest(
            CaughtMails mails, Accounts accounts, Passkeys passkeys, Founder founder, LaurelSettings settings) {
        this.mails = mails;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.founder = founder;
        this.origin = settings.url().toString();
    }

    @Test
    void a_member_adds_a_passkey_and_signs_in_by_it_without_a_mail() {
        var phone = new SoftDevice(origin);
        var first = PasskeyVisit.signedIn(port, mails, "key@passkey.example");
        assertThat(PasskeyVisit.leads(PasskeyVisit.add(first, phone, Map.of()))).isEqualTo("/app/account");

        var later = new Visitor(port);
        assertThat(PasskeyVisit.leads(PasskeyVisit.show(later, "/sign-in", "/sign-in/passkey", phone)))
                .isEqualTo("/app");
        assertThat(later.isInside()).isTrue();
    }

    @Test
    void a_member_who_lost_the_device_still_signs_in_by_mail() {
        PasskeyVisit.add(PasskeyVisit.signedIn(port, mails, "lost@passkey.example"), new SoftDevice(origin), Map.of());

        assertThat(PasskeyVisit.signedIn(port, mails, "lost@passkey.example").isInside())
                .isTrue();
    }

    @Test
    void whoever_is_in_office_shows_the_passkey_beside_the_mail() {
        var mail =
                founder.mailOf(founder.moderator(founder.community()).account()).value();
        var phone = new SoftDevice(origin);
        PasskeyVisit.add(PasskeyVisit.signedIn(port, mails, mail), phone, Map.of());

        var thief = new Visitor(port);
        assertThat(PasskeyVisit.signIn(thief, mails, mail)).isEqualTo("/sign-in/factor");
        assertThat(thief.isInside()).isFalse();
        assertThat(PasskeyVisit.leads(thief.get("/sign-in/passkey/new"))).isEqualTo("/sign-in?again");
        var own = new SoftDevice(origin);
        PasskeyVisit.add(PasskeyVisit.signedIn(port, mails, "thief@passkey.example"), own, Map.of());
        var refused = PasskeyVisit.show(thief, "/sign-in/factor", "/sign-in/factor/passkey", own);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(thief.isInside()).isFalse();

        var moderator = new Visitor(port);
        PasskeyVisit.signIn(moderator, mails, mail);
        assertThat(PasskeyVisit.leads(
                        PasskeyVisit.show(moderator, "/sign-in/factor", "/sign-in/factor/passkey", phone)))
                .isEqualTo("/app");
        assertThat(moderator.isInside()).isTrue();
    }

    @Test
    void a_page_that_somebody_else_read_gives_no_answer_of_ours_to_another() {
        var phone = new SoftDevice(origin);
        PasskeyVisit.add(PasskeyVisit.signedIn(port, mails, "seen@passkey.example"), phone, Map.of());
        var visitor = new Visitor(port);
        var page = visitor.get("/sign-in").body();
        var answer = Map.of("question", PasskeyVisit.question(page), "answer", phone.show(PasskeyVisit.options(page)));

        assertThat(visitor.postBare("/sign-in/passkey", answer).statusCode())
                .as("without the form's token")
                .isEqualTo(403);
        assertThat(PasskeyVisit.leads(visitor.post("/sign-in/passkey", answer))).isEqualTo("/app");
        var thief = new Visitor(port);
        thief.get("/sign-in");
        assertThat(thief.post("/sign-in/passkey", answer).statusCode())
                .as("a second time")
                .isEqualTo(422);
        assertThat(thief.isInside()).isFalse();
    }

    @Test
    void a_removed_passkey_opens_nothing() {
        var phone = new SoftDevice(origin);
        PasskeyVisit.add(PasskeyVisit.signedIn(port, mails, "gone@passkey.example"), phone, Map.of());
        var account = account("gone@passkey.example");
        passkeys.remove(account, passkeys.list(account).getFirst().id());

        var visitor = new Visitor(port);
        var refused = PasskeyVisit.show(visitor, "/sign-in", "/sign-in/passkey", phone);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\" id=\"problem\"", "name=\"mail\"");
        assertThat(visitor.isInside()).isFalse();
    }

    @Test
    void a_stranger_adds_none_and_answers_nothing() {
        var stranger = new Visitor(port);
        stranger.get("/sign-in");

        assertThat(PasskeyVisit.leads(stranger.get("/sign-in/passkey/new"))).isEqualTo("/sign-in?again");
        for (var path : new String[] {"/sign-in/passkey/new", "/sign-in/factor/passkey"}) {
            assertThat(PasskeyVisit.leads(stranger.post(path, Map.of())))
                    .as(path)
                    .startsWith("/sign-in")
                    .doesNotContain("/passkey");
        }
        assertThat(stranger.post("/sign-in/passkey", Map.of()).statusCode()).isEqualTo(422);
        assertThat(stranger.session()).isEmpty();
    }

    @Test
    void its_pages_run_our_script_and_no_other() {
        var page = new Visitor(port).get("/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        it -> assertThat(it).contains("script-src 'self'").doesNotContain("unsafe"));
        assertThat(new Visitor(port).get("/laurel/passkey.js").body()).contains("navigator.credentials");
    }

    private AccountId account(String mail) {
        return accounts.find(MailAddress.parse(mail).orElseThrow())
                .orElseThrow()
                .id();
    }
}
