package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What gateways and liars write into headers: one caller is one, another is another, and nonsense is never an error of ours. */
@StrictDoor
class GatewaysTest {
    private static final int PERMITS = 20;

    private final MockMvc browser;

    @Autowired
    GatewaysTest(MockMvc browser) {
        this.browser = browser;
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                spelling("a port after the address", it -> "203.0.113.17:" + (40_000 + it), "203.0.113.18:1"),
                spelling("a port after brackets", it -> "[2001:db8:17::7]:" + (40_000 + it), "[2001:db8:18::7]:1"),
                spelling("a zone", it -> "2001:db8:19::7%eth" + it, "2001:db8:20::7%eth0"),
                spelling(
                        "the old kind written as the new one",
                        it -> it % 2 == 0 ? "::ffff:203.0.114.17" : "203.0.114.17",
                        "::ffff:203.0.114.18"),
                spelling("an invented hop before", it -> "198.51.%d.1, 203.0.115.17".formatted(it), "203.0.115.18"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void one_caller_is_one_in_every_spelling_and_the_neighbour_another(
            String name, IntFunction<String> header, String neighbour) throws Exception {
        var answers = IntStream.range(0, PERMITS + 3)
                .map(it -> ask("10.0.0.1", header.apply(it)).getStatus())
                .toArray();

        assertThat(answers).as(name).endsWith(429, 429, 429);
        assertThat(answers)
                .startsWith(IntStream.generate(() -> 303).limit(PERMITS).toArray());
        assertThat(ask("10.0.0.1", neighbour).getStatus()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "${{7*7}}",
                "${jndi:ldap://x.example}",
                "999.999.999.999",
                "[",
                "[::1",
                "]:80",
                ":80",
                ",,,",
                "%",
                "203.0.113.7:99999999999999999999",
                "2001:db8::%%%",
                "localhost",
                "::ffff:999.1.1.1"
            })
    void nonsense_is_an_answer_like_any_other(String header) throws Exception {
        assertThat(ask("10.0.0.77", header).getStatus()).isIn(303, 429);
        assertThat(ask("192.0.2.77", header).getStatus()).isIn(303, 429);
    }

    @Test
    void whoever_is_no_proxy_of_ours_is_not_believed() {
        var answers = IntStream.range(0, PERMITS + 3)
                .map(it -> ask("192.0.2.99", "203.0.116." + it).getStatus())
                .toArray();

        assertThat(answers).endsWith(429, 429, 429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "192.0.2.98"})
    void no_header_says_under_which_host_or_how_people_come(String from) throws Exception {
        var usual = answer(get("/sign-in"), from);
        var forged = answer(
                get("/sign-in")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Proto", "http")
                        .header("X-Forwarded-Port", "1")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("Forwarded", "host=evil.example;proto=http"),
                from);
        var redirect = answer(
                get("/app/votes").header("X-Forwarded-Host", "evil.example").header("X-Forwarded-Prefix", "/evil"),
                from);

        assertThat(forged.getStatus()).isEqualTo(200);
        assertThat(forged.getContentAsString()).doesNotContain("evil");
        assertThat(forged.getHeaderNames()).isEqualTo(usual.getHeaderNames());
        assertThat(forged.getHeader("Strict-Transport-Security"))
                .isEqualTo(usual.getHeader("Strict-Transport-Security"));
        assertThat(redirect.getRedirectedUrl()).doesNotContain("evil");
        assertThat(secure(forged)).isEqualTo(secure(usual));
    }

    private static List<String> secure(MockHttpServletResponse answer) {
        return Arrays.stream(answer.getCookies())
                .map(it -> it.getName() + " " + it.getSecure())
                .toList();
    }

    private static Arguments spelling(String name, IntFunction<String> header, String neighbour) {
        return Arguments.of(name, header, neighbour);
    }

    /** Asks for a mail to an address of its own, so that only the network is counted. */
    private MockHttpServletResponse ask(String from, String header) {
        return answer(
                post("/sign-in")
                        .param("mail", "g" + System.nanoTime() + "@gateway.example")
                        .with(csrf())
                        .header("X-Forwarded-For", header),
                from);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String from) {
        try {
            return browser.perform(request.header("Accept-Language", "en").with(it -> {
                        it.setRemoteAddr(from);
                        return it;
                    }))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
