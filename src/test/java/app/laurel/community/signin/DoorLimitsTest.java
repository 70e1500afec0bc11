package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.LaurelTest;
import app.laurel.community.Accounts;
import app.laurel.community.InstallationSettings;
import app.laurel.community.InstallationSettings.LimitOutcome;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Work;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

/** How often strangers may knock, asked of the whole application; each test comes from a network of its own. */
@LaurelTest
@TestPropertySource(
        properties = {
            "laurel.proxies=10.0.0.0/8",
            "laurel.limits.sign-in-mails-per-network=20",
            "laurel.limits.sign-in-mails-per-address=5",
            "laurel.limits.worked-mails-per-address=3",
            "laurel.limits.known-mails-per-address=4",
            "laurel.limits.setup-tries-per-network=10"
        })
class DoorLimitsTest {
    private final MockMvc browser;
    private final Accounts accounts;
    private final Members members;
    private final InstallationSettings settings;
    private final KnownBrowsers knownBrowsers;
    private final DSLContext sql;

    @Autowired
    DoorLimitsTest(
            MockMvc browser,
            Accounts accounts,
            Members members,
            InstallationSettings settings,
            KnownBrowsers knownBrowsers,
            DSLContext sql) {
        this.knownBrowsers = knownBrowsers;
        this.browser = browser;
        this.accounts = accounts;
        this.members = members;
        this.settings = settings;
        this.sql = sql;
    }

    @Test
    void the_sixth_mail_to_an_address_is_refused_with_the_end_of_the_limit() throws Exception {
        for (var it = 0; it < 5; it++) {
            assertThat(ask(network(it), "ann+" + it + "@door.example").getStatus())
                    .isEqualTo(303);
        }

        var refused = ask(network(9), "ANN@door.example");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(3_000L, 3_601L);
        assertThat(text(refused)).contains("We send at most 5 sign-in mails an hour to one address.");
    }

    @Test
    void a_refusal_tells_nothing_about_whether_the_address_has_an_account() throws Exception {
        accounts.open(MailAddress.parse("known@door.example").orElseThrow());
        for (var it = 0; it < 5; it++) {
            ask(network(20 + it), "known@door.example");
            ask(network(20 + it), "stranger@door.example");
        }

        var known = ask(network(30), "known@door.example");
        var unknown = ask(network(30), "stranger@door.example");

        assertThat(known.getStatus()).isEqualTo(429).isEqualTo(unknown.getStatus());
        assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(withoutToken(known)).isEqualTo(withoutToken(unknown));
    }

    @Test
    void the_twenty_first_mail_from_a_network_is_refused_whatever_header_is_sent() throws Exception {
        var answers = IntStream.range(0, 25)
                .map(it -> send(post("/sign-in").param("mail", "box" + it + "@door.example"), network(40), it)
                        .getStatus())
                .toArray();

        assertThat(answers).startsWith(IntStream.generate(() -> 303).limit(20).toArray());
        assertThat(answers).endsWith(429, 429, 429, 429, 429);
    }

    @Test
    void visitors_behind_our_proxy_have_limits_of_their_own() throws Exception {
        IntStream.range(0, 20)
                .forEach(it -> send(post("/sign-in").param("mail", "p" + it + "@door.example"), network(50), it));

        var neighbour = browser.perform(post("/sign-in")
                        .param("mail", "neighbour@door.example")
                        .with(csrf())
                        .header("X-Forwarded-For", network(51))
                        .with(request -> {
                            request.setRemoteAddr("10.0.0.1");
                            return request;
                        }))
                .andReturn()
                .getResponse();

        assertThat(neighbour.getStatus()).isEqualTo(303);
    }

    @Test
    void beyond_the_limit_a_browser_that_worked_goes_on_and_a_solution_counts_once() throws Exception {
        for (var it = 0; it < 5; it++) ask(network(80), "worker@door.example");

        var work = Work.solved(challenge(ask(network(80), "worker@door.example")));

        assertThat(askWith(work, network(80), "worker@door.example").getStatus())
                .isEqualTo(303);
        var again = askWith(work, network(80), "worker@door.example");
        assertThat(again.getStatus()).isEqualTo(429);
        assertThat(text(again)).contains("already used");
    }

    @Test
    void the_page_on_which_a_browser_works_may_run_our_script_and_no_other() throws Exception {
        for (var it = 0; it < 5; it++) ask(network(81), "policy@door.example");

        var work = ask(network(81), "policy@door.example");

        assertThat(work.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "worker-src 'self'")
                .doesNotContain("unsafe");
        assertThat(text(work)).contains("<noscript>", "You can ask again from");
        assertThat(send(get("/sign-in"), network(81), 0).getHeader("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("worker-src", "unsafe");
        assertThat(send(get("/sign-in/link/x"), network(81), 0).getHeader("Content-Security-Policy"))
                .doesNotContain("script-src");
    }

    @Test
    void after_the_work_that_an_address_is_worth_comes_a_refusal_with_its_end() throws Exception {
        for (var it = 0; it < 5; it++) ask(network(82 + it), "wall@door.example");
        for (var it = 0; it < 3; it++) {
            var work = Work.solved(challenge(ask(network(88), "wall@door.example")));
            assertThat(askWith(work, network(88), "wall@door.example").getStatus())
                    .isEqualTo(303);
        }

        var refused = askWith(
                Work.solved(challenge(ask(network(88), "wall@door.example"))), network(88), "wall@door.example");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(text(refused)).contains("at most 3 more sign-in mails").doesNotContain("altcha-widget");
    }

    @Test
    void a_browser_that_signed_in_before_is_not_locked_out_by_whatever_others_ask_for() throws Exception {
        var known = knownBrowser("owner@door.example");
        for (var it = 0; it < 60; it++) {
            var answer = ask("198.51.%d.9".formatted(it), "owner@door.example");
            if (answer.getStatus() == 429 && text(answer).contains("altcha-widget")) {
                askWith(Work.solved(challenge(answer)), "198.51.%d.9".formatted(it), "owner@door.example");
            }
        }
        assertThat(ask("198.51.99.9", "owner@door.example").getStatus()).isEqualTo(429);

        for (var it = 0; it < 4; it++) {
            assertThat(askFrom(known, "198.51.0.9", "owner@door.example", "").getStatus())
                    .isEqualTo(303);
        }
        for (var it = 0; it < 10; it++) {
            var busy = askFrom(known, "198.51.0.9", "owner@door.example", "");
            assertThat(busy.getStatus()).isEqualTo(429);
            var work = Work.solved(challenge(busy));
            assertThat(askFrom(known, "198.51.0.9", "owner@door.example", work).getStatus())
                    .isEqualTo(303);
        }
    }

    @Test
    void a_known_browser_is_known_for_its_own_address_only_and_its_mark_cannot_be_made_up() throws Exception {
        var known = knownBrowser("mine@door.example");
        for (var it = 0; it < 5; it++) ask(network(100 + it), "yours@door.example");

        for (var mark : List.of(
                known.getValue(),
                known.getValue().replaceFirst("^\\d+", "1"),
                "20000-" + "A".repeat(24),
                "..." + known.getValue(),
                "9".repeat(4_000))) {
            assertThat(askFrom(new Cookie("laurel-known", mark), network(110), "yours@door.example", "")
                            .getStatus())
                    .isEqualTo(429);
        }
    }

    @Test
    void the_mark_of_a_known_browser_tells_one_browser_from_another_by_nothing() throws Exception {
        var desk = knownBrowser("two@door.example");
        var phone = knownBrowser("two@door.example");

        assertThat(desk.getValue()).isEqualTo(phone.getValue()).doesNotContain("two");
        assertThat(desk.isHttpOnly()).isTrue();
        assertThat(desk.getMaxAge()).isEqualTo(400 * 24 * 60 * 60);
    }

    @Test
    void the_eleventh_look_at_a_setup_address_is_refused() throws Exception {
        for (var it = 0; it < 10; it++) {
            assertThat(send(get("/setup/guess" + it), network(70), it).getStatus())
                    .isEqualTo(410);
        }

        assertThat(send(get("/setup/guess"), network(70), 0).getStatus()).isEqualTo(429);
    }

    @Test
    void a_host_changes_a_limit_with_a_reason_that_is_kept_in_the_audit_trail() {
        var account = accounts.open(MailAddress.parse("host@door.example").orElseThrow());
        sql.execute(
                "update community_account set host = true where id = ?",
                account.id().value());
        var host = members.host(account.id());

        assertThat(settings.change(host, Limit.JOINS_PER_NETWORK, 12, " \u200b "))
                .isEqualTo(new LimitOutcome.NoReason());
        assertThat(settings.change(host, Limit.JOINS_PER_NETWORK, 0, "closed"))
                .isEqualTo(new LimitOutcome.OutOfBounds(100_000));
        assertThat(settings.change(host, Limit.JOINS_PER_NETWORK, 12, "a school joins"))
                .isEqualTo(new LimitOutcome.Changed());

        assertThat(settings.limits(host)).anyMatch(it -> it.limit() == Limit.JOINS_PER_NETWORK && it.permits() == 12);
        var entry = sql.fetchSingle(
                "select account_id, object, reason, facts from audit_entry where act = 'community.limit-changed' and account_id = ?",
                account.id().value());
        assertThat(entry.get("account_id", Long.class)).isEqualTo(account.id().value());
        assertThat(entry.get("object", String.class)).isEqualTo("limit/joins-per-network");
        assertThat(entry.get("reason", String.class)).isEqualTo("a school joins");
        assertThat(entry.get("facts", String.class)).contains("12");
        settings.change(
                host, Limit.JOINS_PER_NETWORK, Limit.JOINS_PER_NETWORK.defaultPermits(), "the school has joined");
    }

    private MockHttpServletResponse ask(String network, String mail) {
        return askWith("", network, mail);
    }

    private MockHttpServletResponse askWith(String work, String network, String mail) {
        return send(post("/sign-in").param("mail", mail).param("work", work), network, 0);
    }

    private MockHttpServletResponse askFrom(Cookie known, String network, String mail, String work) {
        return send(post("/sign-in").param("mail", mail).param("work", work).cookie(known), network, 0);
    }

    /** What a browser keeps after the address was proved in it. */
    private Cookie knownBrowser(String mail) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        knownBrowsers.remember(request, response, MailAddress.parse(mail).orElseThrow());
        return Objects.requireNonNull(response.getCookie("laurel-known"));
    }

    private static String challenge(MockHttpServletResponse page) {
        var found = Pattern.compile(" challenge=\"([^\"]+)\"").matcher(text(page));
        assertThat(found.find()).as(text(page)).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    /** From this network, through our proxy, with a hop that was made up. */
    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String network, int invented) {
        try {
            return browser.perform(request.with(csrf())
                            .header("Accept-Language", "en")
                            .header("X-Forwarded-For", "198.51.100." + invented + ", " + network)
                            .with(it -> {
                                it.setRemoteAddr("10.0.0.1");
                                return it;
                            }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Each with neighbours of its own, since a neighbourhood is counted too. */
    private static String network(int number) {
        return "198.18.%d.1".formatted(number);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String withoutToken(MockHttpServletResponse answer) {
        return text(answer).replaceAll("(value|challenge)=\"[^\"]{30,}\"", "").replaceAll("(known|stranger)@", "@");
    }
}
