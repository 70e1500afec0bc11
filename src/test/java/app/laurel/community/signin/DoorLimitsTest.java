package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How often strangers may knock, asked of the whole application; each test comes from a network of its own. */
@StrictDoor
class DoorLimitsTest {
    private final MockMvc browser;
    private final Accounts accounts;
    private final DoorCaller door;

    @Autowired
    DoorLimitsTest(MockMvc browser, KnownBrowsers knownBrowsers, Accounts accounts) {
        this.browser = browser;
        this.accounts = accounts;
        this.door = new DoorCaller(browser, knownBrowsers);
    }

    @Test
    void the_sixth_mail_to_an_address_is_refused_with_the_end_of_the_limit() throws Exception {
        for (var it = 0; it < 5; it++) {
            assertThat(door.ask(DoorCaller.network(it), "ann+" + it + "@door.example")
                            .getStatus())
                    .isEqualTo(303);
        }

        var refused = door.ask(DoorCaller.network(9), "ANN@door.example");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Long.parseLong(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(3_000L, 3_601L);
        assertThat(DoorCaller.text(refused)).contains("We send at most 5 sign-in emails an hour to one address.");
    }

    @Test
    void a_refusal_tells_nothing_about_whether_the_address_has_an_account() throws Exception {
        accounts.open(MailAddress.parse("known@door.example").orElseThrow());
        for (var it = 0; it < 5; it++) {
            door.ask(DoorCaller.network(20 + it), "known@door.example");
            door.ask(DoorCaller.network(20 + it), "stranger@door.example");
        }

        var known = door.ask(DoorCaller.network(30), "known@door.example");
        var unknown = door.ask(DoorCaller.network(30), "stranger@door.example");

        assertThat(known.getStatus()).isEqualTo(429).isEqualTo(unknown.getStatus());
        assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        assertThat(DoorCaller.withoutToken(known)).isEqualTo(DoorCaller.withoutToken(unknown));
    }

    @Test
    void the_twenty_first_mail_from_a_network_is_refused_whatever_header_is_sent() throws Exception {
        var answers = IntStream.range(0, 25)
                .map(it -> door.send(
                                post("/sign-in").param("mail", "box" + it + "@door.example"),
                                DoorCaller.network(40),
                                it)
                        .getStatus())
                .toArray();

        assertThat(answers).startsWith(IntStream.generate(() -> 303).limit(20).toArray());
        assertThat(answers).endsWith(429, 429, 429, 429, 429);
    }

    @Test
    void visitors_behind_our_proxy_have_limits_of_their_own() throws Exception {
        IntStream.range(0, 20)
                .forEach(it -> door.send(
                        post("/sign-in").param("mail", "p" + it + "@door.example"), DoorCaller.network(50), it));

        var neighbour = browser.perform(post("/sign-in")
                        .param("mail", "neighbour@door.example")
                        .with(csrf())
                        .header("X-Forwarded-For", DoorCaller.network(51))
                        .with(request -> {
                            request.setRemoteAddr("10.0.0.1");
                            return request;
                        }))
                .andReturn()
                .getResponse();

        assertThat(neighbour.getStatus()).isEqualTo(303);
    }

    @Test
    void the_eleventh_look_at_a_setup_address_is_refused() throws Exception {
        for (var it = 0; it < 10; it++) {
            assertThat(door.send(get("/setup/guess" + it), DoorCaller.network(70), it)
                            .getStatus())
                    .isEqualTo(410);
        }

        assertThat(door.send(get("/setup/guess"), DoorCaller.network(70), 0).getStatus())
                .isEqualTo(429);
    }
}
