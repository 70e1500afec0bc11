package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.Context;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@WholeApplicationTest
class SessionTest {
    @LocalServerPort
    private int port;

    private final CaughtMails postbox;
    private final Accounts accounts;
    private final Sessions sessions;
    private final WebServerApplicationContext server;
    private final DSLContext sql;

    @Autowired
    SessionTest(
            CaughtMails postbox,
            Accounts accounts,
            Sessions sessions,
            WebServerApplicationContext server,
            DSLContext sql) {
        this.server = server;
        this.postbox = postbox;
        this.accounts = accounts;
        this.sessions = sessions;
        this.sql = sql;
    }

    @Test
    void strangers_are_led_to_the_sign_in_page_and_from_there_to_where_they_wanted_to_go() {
        var alice = new Visitor(port);

        assertThat(alice.isInside()).isFalse();
        var answer = signIn(alice, "wish@example.org");

        assertThat(answer).isEqualTo("/app/account");
    }

    @Test
    void a_session_id_known_before_the_sign_in_opens_nothing_after_it() {
        var alice = new Visitor(port);
        signIn(alice, "first@example.org");
        var before = alice.session();
        var victim = new Visitor(port);
        victim.cookies.put("laurel-session", before);

        signIn(victim, "fixed@example.org");

        assertThat(before).isNotEmpty().isNotEqualTo(victim.session());
        var thief = new Visitor(port);
        thief.cookies.put("laurel-session", before);
        assertThat(thief.isInside()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ko/",
                "/sign-in",
                "/sign-in/code",
                "/sign-in/link/x",
                "/setup/x",
                "/app",
                "/app/",
                "/app/account",
                "/app/communities/none",
                "/app/no-such-view",
                "/app/?v-r=init&location=account&query=",
                "/app/?v-r=init",
                "/app/?v-r=uidl&v-uiId=0",
                "/app/?v-r=heartbeat&v-uiId=0",
                "/app/?v-r=push",
                "/app/account?v-r=init",
                "/app/VAADIN/nothing.js",
                "/app/sw.js",
                "/en/mail/outbox"
            })
    void a_stranger_costs_no_session(String path) {
        var before = keptSessions();
        var stranger = new Visitor(port);

        stranger.get(path);
        stranger.postBare(path, Map.of("v-r", "init"));
        stranger.postBare(path, Map.of("mail", "nobody"));

        assertThat(keptSessions()).isEqualTo(before);
    }

    @Test
    void asking_and_typing_a_wrong_code_cost_no_session() {
        var stranger = new Visitor(port);
        stranger.get("/sign-in");
        stranger.post("/sign-in", Map.of("mail", "stranger@example.org"));
        stranger.get("/sign-in/code");
        stranger.post("/sign-in/code", Map.of("code", "000000"));

        assertThat(stranger.session()).isEmpty();
    }

    @Test
    void a_form_with_the_token_of_another_browser_is_refused() {
        var eve = new Visitor(port);
        eve.get("/sign-in");
        var alice = new Visitor(port);
        alice.get("/sign-in");
        alice.cookies.put("laurel-form", "A".repeat(43));

        assertThat(alice.post("/sign-in", Map.of("mail", "a@example.org")).statusCode())
                .isEqualTo(403);
        alice.cookies.put("laurel-form", eve.cookies.getOrDefault("laurel-form", ""));
        assertThat(alice.post("/sign-in", Map.of("mail", "a@example.org")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_session_that_was_ended_elsewhere_stops_at_its_next_request() {
        var phone = new Visitor(port);
        signIn(phone, "ended@example.org");
        var desk = new Visitor(port);
        signIn(desk, "ended@example.org");
        assertThat(sessions.list(account("ended@example.org"))).hasSize(2);

        sessions.endOthers(account("ended@example.org"), desk.session());

        assertThat(phone.isInside()).isFalse();
        assertThat(desk.isInside()).isTrue();
    }

    @Test
    void nobody_ends_the_session_of_another() {
        var alice = new Visitor(port);
        signIn(alice, "own@example.org");
        var stranger = accounts.open(new MailAddress("stranger@example.org")).id();

        assertThat(sessions.end(stranger, Sessions.key(alice.session()))).isFalse();
        assertThat(alice.isInside()).isTrue();
    }

    @Test
    void a_session_ends_after_half_an_hour_without_use() {
        var alice = new Visitor(port);
        signIn(alice, "idle@example.org");

        age("idle@example.org", COMMUNITY_SESSION.SEEN_AT, Duration.ofMinutes(31));

        assertThat(alice.isInside()).isFalse();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_much_it_is_used() {
        var alice = new Visitor(port);
        signIn(alice, "long@example.org");

        age("long@example.org", COMMUNITY_SESSION.STARTED_AT, Duration.ofHours(13));

        assertThat(alice.isInside()).isFalse();
    }

    @Test
    void no_page_behind_the_door_is_kept_to_be_seen_by_going_back() {
        var alice = new Visitor(port);
        signIn(alice, "back@example.org");

        for (var path : List.of("/app", "/app/", "/app/account", "/app/votes", "/app/no-such-view")) {
            var page = alice.get(path);
            assertThat(page.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void signing_out_ends_the_session() {
        var alice = new Visitor(port);
        signIn(alice, "out@example.org");
        alice.get("/sign-in");

        alice.post("/sign-out", Map.of());

        assertThat(alice.isInside()).isFalse();
        assertThat(sessions.list(account("out@example.org"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/code", "/sign-in/link/x", "/sign-in/look", "/sign-out", "/setup/x"})
    void a_form_without_its_token_is_refused(String path) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");

        assertThat(visitor.postBare(path, Map.of("mail", "a@example.org")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_the_pages_allow_none() {
        var page = new Visitor(port).get("/sign-in");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("laurel-form=", "HttpOnly", "SameSite=Lax", "Path=/;");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    /** How many sessions this server holds in its memory. */
    private int keptSessions() {
        var tomcat = ((TomcatWebServer) Objects.requireNonNull(server.getWebServer())).getTomcat();
        return Arrays.stream(tomcat.getHost().findChildren())
                .mapToInt(it -> ((Context) it).getManager().getActiveSessions())
                .sum();
    }

    private String signIn(Visitor visitor, String mail) {
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("mail", mail));
        visitor.get("/sign-in/code");
        var answer = visitor.post("/sign-in/code", Map.of("code", postbox.codeFor(mail)));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private AccountId account(String mail) {
        return accounts.find(new MailAddress(mail)).orElseThrow().id();
    }

    private void age(String mail, TableField<?, Instant> moment, Duration by) {
        sql.update(COMMUNITY_SESSION)
                .set(moment, Instant.now().minus(by))
                .where(COMMUNITY_SESSION.ACCOUNT_ID.eq(account(mail)))
                .execute();
    }
}
