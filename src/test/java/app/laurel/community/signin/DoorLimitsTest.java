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
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How often strangers may knock, asked of the whole application; each test comes from a network of its own. */
@LaurelTest
@TestPropertySource(
        properties = {
            "laurel.proxies=10.0.0.0/8",
            "laurel.limits.sign-in-mails-per-network=20",
            "laurel.limits.sign-in-mails-per-address=5",
            "laurel.limits.sign-in-codes-per-network=60",
            "laurel.limits.setup-tries-per-network=10"
        })
class DoorLimitsTest {
    private final MockMvc browser;
    private final Accounts accounts;
    private final Members members;
    private final InstallationSettings settings;
    private final DSLContext sql;

    @Autowired
    DoorLimitsTest(MockMvc browser, Accounts accounts, Members members, InstallationSettings settings, DSLContext sql) {
        this.browser = browser;
        this.accounts = accounts;
        this.members = members;
        this.settings = settings;
        this.sql = sql;
    }

    @Test
    void the_sixth_mail_to_an_address_is_refused_with_the_end_of_the_limit() throws Exception {
        for (var it = 0; it < 5; it++) {
            assertThat(ask("192.0.2." + it, "ann+" + it + "@door.example").getStatus())
                    .isEqualTo(303);
        }

        var refused = ask("192.0.2.9", "ANN@door.example");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(3_000L, 3_601L);
        assertThat(text(refused)).contains("We send at most 5 sign-in mails an hour to one address.");
    }

    @Test
    void a_refusal_tells_nothing_about_whether_the_address_has_an_account() throws Exception {
        accounts.open(MailAddress.parse("known@door.example").orElseThrow());
        for (var it = 0; it < 5; it++) {
            ask("192.0.2." + (20 + it), "known@door.example");
            ask("192.0.2." + (20 + it), "stranger@door.example");
        }

        var known = ask("192.0.2.30", "known@door.example");
        var unknown = ask("192.0.2.30", "stranger@door.example");

        assertThat(known.getStatus()).isEqualTo(429).isEqualTo(unknown.getStatus());
        assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(withoutToken(known)).isEqualTo(withoutToken(unknown));
    }

    @Test
    void the_twenty_first_mail_from_a_network_is_refused_whatever_header_is_sent() throws Exception {
        var answers = IntStream.range(0, 25)
                .map(it -> send(post("/sign-in").param("mail", "box" + it + "@door.example"), "192.0.2.40", it)
                        .getStatus())
                .toArray();

        assertThat(answers).startsWith(IntStream.generate(() -> 303).limit(20).toArray());
        assertThat(answers).endsWith(429, 429, 429, 429, 429);
    }

    @Test
    void visitors_behind_our_proxy_have_limits_of_their_own() throws Exception {
        IntStream.range(0, 20)
                .forEach(it -> send(post("/sign-in").param("mail", "p" + it + "@door.example"), "192.0.2.50", it));

        var neighbour = browser.perform(post("/sign-in")
                        .param("mail", "neighbour@door.example")
                        .with(csrf())
                        .header("X-Forwarded-For", "192.0.2.51")
                        .with(request -> {
                            request.setRemoteAddr("10.0.0.1");
                            return request;
                        }))
                .andReturn()
                .getResponse();

        assertThat(neighbour.getStatus()).isEqualTo(303);
    }

    @Test
    void the_sixty_first_code_from_a_network_is_refused() throws Exception {
        for (var it = 0; it < 60; it++) {
            var answer = send(post("/sign-in/code").param("code", "%06d".formatted(it)), "192.0.2.60", it);
            assertThat(answer.getStatus()).isEqualTo(410);
        }

        var refused = send(post("/sign-in/code").param("code", "999999"), "192.0.2.60", 0);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(text(refused)).contains("60 codes an hour");
    }

    @Test
    void the_eleventh_look_at_a_setup_address_is_refused() throws Exception {
        for (var it = 0; it < 10; it++) {
            assertThat(send(get("/setup/guess" + it), "192.0.2.70", it).getStatus())
                    .isEqualTo(410);
        }

        assertThat(send(get("/setup/guess"), "192.0.2.70", 0).getStatus()).isEqualTo(429);
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
                .isEqualTo(new LimitOutcome.OutOfBounds(1_000));
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
        return send(post("/sign-in").param("mail", mail), network, 0);
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

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String withoutToken(MockHttpServletResponse answer) {
        return text(answer).replaceAll("value=\"[^\"]{30,}\"", "");
    }
}
