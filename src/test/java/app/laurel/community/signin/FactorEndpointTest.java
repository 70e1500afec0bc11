package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.factor.Authenticator;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Adding a second factor and showing it, from the outside. */
@WholeApplicationTest
class FactorEndpointTest {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");

    @LocalServerPort
    private int port;

    private final CaughtMails mails;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Clock clock;

    @Autowired
    FactorEndpointTest(CaughtMails mails, Accounts accounts, Sessions sessions, Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Test
    void whoever_holds_only_the_mailbox_stops_half_way() {
        var authenticator = added("half@factor.example");
        var thief = new Visitor(port);

        assertThat(signIn(thief, "half@factor.example")).isEqualTo("/sign-in/factor");

        assertThat(thief.session()).isEmpty();
        assertThat(thief.isInside()).isFalse();
        assertThat(thief.get("/sign-in/factor").body())
                .contains("name=\"code\"")
                .contains("./laurel reset-factors"); // whoever runs the installation alone reads what helps
        assertThat(thief.post("/sign-in/factor", Map.of("code", "wrong")).statusCode())
                .isEqualTo(422);
        assertThat(leads(thief.get("/sign-in/factor/new"))).isEqualTo("/sign-in?again");
        assertThat(thief.isInside()).isFalse();

        var owner = new Visitor(port);
        signIn(owner, "half@factor.example");
        owner.get("/sign-in/factor");
        var shown = owner.post("/sign-in/factor", Map.of("code", next(authenticator)));
        assertThat(leads(shown)).isEqualTo("/app");
        assertThat(owner.isInside()).isTrue();
    }

    @Test
    void who_is_half_way_in_when_all_sessions_are_ended_begins_again() {
        var mail = "ended@factor.example";
        var authenticator = added(mail);
        var thief = new Visitor(port);
        signIn(thief, mail);
        thief.get("/sign-in/factor");

        sessions.endAll(accounts.find(new MailAddress(mail)).orElseThrow().id());
        var shown = thief.post("/sign-in/factor", Map.of("code", next(authenticator)));

        assertThat(leads(shown)).isEqualTo("/sign-in?again");
        assertThat(thief.isInside()).isFalse();
    }

    @Test
    void what_the_browser_holds_half_way_is_sealed_and_made_up_by_nobody() {
        added("sealed@factor.example");
        var thief = new Visitor(port);
        signIn(thief, "sealed@factor.example");
        var kept = thief.cookies.getOrDefault("laurel-half-way", "");

        for (var forged : new String[] {"", "1 99999999999999", "A".repeat(60), kept.substring(2), kept + "A"}) {
            var other = new Visitor(port);
            other.cookies.put("laurel-half-way", forged);
            assertThat(leads(other.get("/sign-in/factor"))).isEqualTo("/sign-in");
        }
    }

    @Test
    void a_stranger_adds_none_and_no_address_leads_out_of_the_house() {
        var stranger = new Visitor(port);
        assertThat(leads(stranger.get("/sign-in/factor"))).isEqualTo("/sign-in");
        assertThat(leads(stranger.get("/sign-in/factor/new"))).isEqualTo("/sign-in?again");

        var member = new Visitor(port);
        signIn(member, "out@factor.example");
        for (var to :
                new String[] {"https://evil.example", "//evil.example", "/app//evil.example", "javascript:alert(1)"}) {
            assertThat(member.get("/sign-in/factor/new?to=" + to).body())
                    .contains("<a href=\"/app\">")
                    .doesNotContain("evil.example", "alert(1)");
        }
    }

    /** Adds one in a browser of its own. */
    private Authenticator added(String mail) {
        var browser = new Visitor(port);
        signIn(browser, mail);
        assertThat(leads(browser.get("/sign-in/factor?to=/app/account")))
                .isEqualTo("/sign-in/factor/new?to=/app/account");
        var page = SECRET.matcher(browser.get("/sign-in/factor/new").body());
        assertThat(page.find()).isTrue();
        var authenticator = new Authenticator(page.group(1));
        assertThat(browser.post("/sign-in/factor/new", Map.of("code", "000 00")).statusCode())
                .isEqualTo(422);
        var done = browser.post("/sign-in/factor/new", Map.of("code", authenticator.code(clock.instant())));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).containsPattern("<li><code>[a-z2-7-]{19}</code></li>");
        return authenticator;
    }

    /** The one after the code with which it was added: each counts once. */
    private String next(Authenticator authenticator) {
        return authenticator.code(clock.instant().plusSeconds(30));
    }

    private String signIn(Visitor visitor, String mail) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("mail", mail));
        visitor.get("/sign-in/code");
        return leads(visitor.post("/sign-in/code", Map.of("code", mails.codeFor(mail))));
    }

    private static String leads(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
