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
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;

/** Adding a passkey, signing in by it and showing it, from the outside. */
@WholeApplicationTest
@Import({CaughtMails.class, Founder.class})
class PasskeyEndpointTest {
    private static final Pattern OPTIONS = Pattern.compile("data-options=\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("name=\"question\" value=\"([^\"]+)\"");

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
        var first = signedIn("key@passkey.example");
        assertThat(leads(add(first, phone))).isEqualTo("/app/account");

        var later = new Visitor(port);
        assertThat(leads(show(later, "/sign-in", "/sign-in/passkey", phone))).isEqualTo("/app");
        assertThat(later.isInside()).isTrue();
    }

    @Test
    void a_member_who_lost_the_device_still_signs_in_by_mail() {
        add(signedIn("lost@passkey.example"), new SoftDevice(origin));

        assertThat(signedIn("lost@passkey.example").isInside()).isTrue();
    }

    @Test
    void whoever_is_in_office_shows_the_passkey_beside_the_mail() {
        var mail =
                founder.mailOf(founder.moderator(founder.community()).account()).value();
        var phone = new SoftDevice(origin);
        add(signedIn(mail), phone);

        var thief = new Visitor(port);
        assertThat(signIn(thief, mail)).isEqualTo("/sign-in/factor");
        assertThat(thief.isInside()).isFalse();
        assertThat(leads(thief.get("/sign-in/passkey/new"))).isEqualTo("/sign-in");
        var own = new SoftDevice(origin);
        add(signedIn("thief@passkey.example"), own);
        var refused = show(thief, "/sign-in/factor", "/sign-in/factor/passkey", own);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(thief.isInside()).isFalse();

        var moderator = new Visitor(port);
        signIn(moderator, mail);
        assertThat(leads(show(moderator, "/sign-in/factor", "/sign-in/factor/passkey", phone)))
                .isEqualTo("/app");
        assertThat(moderator.isInside()).isTrue();
    }

    @Test
    void a_page_that_somebody_else_read_gives_no_answer_of_ours_to_another() {
        var phone = new SoftDevice(origin);
        add(signedIn("seen@passkey.example"), phone);
        var visitor = new Visitor(port);
        var page = visitor.get("/sign-in").body();
        var answer = Map.of("question", question(page), "answer", phone.show(options(page)));

        assertThat(visitor.postBare("/sign-in/passkey", answer).statusCode())
                .as("without the form's token")
                .isEqualTo(403);
        assertThat(leads(visitor.post("/sign-in/passkey", answer))).isEqualTo("/app");
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
        add(signedIn("gone@passkey.example"), phone);
        var account = account("gone@passkey.example");
        passkeys.remove(account, passkeys.list(account).getFirst().id());

        var visitor = new Visitor(port);
        var refused = show(visitor, "/sign-in", "/sign-in/passkey", phone);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\" id=\"problem\"", "name=\"mail\"");
        assertThat(visitor.isInside()).isFalse();
    }

    @Test
    void a_stranger_adds_none_and_answers_nothing() {
        var stranger = new Visitor(port);
        stranger.get("/sign-in");

        assertThat(leads(stranger.get("/sign-in/passkey/new"))).isEqualTo("/sign-in");
        for (var path : new String[] {"/sign-in/passkey/new", "/sign-in/factor/passkey"}) {
            assertThat(leads(stranger.post(path, Map.of()))).as(path).isEqualTo("/sign-in");
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

    private HttpResponse<String> add(Visitor visitor, SoftDevice device) {
        var page = visitor.get("/sign-in/passkey/new?to=/app/account").body();
        return visitor.post(
                "/sign-in/passkey/new",
                Map.of(
                        "question",
                        question(page),
                        "answer",
                        device.make(options(page)),
                        "label",
                        "Phone",
                        "to",
                        "/app/account"));
    }

    private HttpResponse<String> show(Visitor visitor, String page, String action, SoftDevice device) {
        var shown = visitor.get(page).body();
        return visitor.post(action, Map.of("question", question(shown), "answer", device.show(options(shown))));
    }

    private Visitor signedIn(String mail) {
        var visitor = new Visitor(port);
        signIn(visitor, mail);
        return visitor;
    }

    private String signIn(Visitor visitor, String mail) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("mail", mail));
        visitor.get("/sign-in/code");
        return leads(visitor.post("/sign-in/code", Map.of("code", mails.codeFor(mail))));
    }

    private AccountId account(String mail) {
        return accounts.find(MailAddress.parse(mail).orElseThrow())
                .orElseThrow()
                .id();
    }

    private static String options(String page) {
        return HtmlUtils.htmlUnescape(found(OPTIONS, page));
    }

    private static String question(String page) {
        return found(QUESTION, page);
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String leads(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
