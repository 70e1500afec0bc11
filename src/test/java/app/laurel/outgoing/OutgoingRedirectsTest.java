package app.laurel.outgoing;

import static app.laurel.outgoing.LoopbackRequests.OURS;
import static app.laurel.outgoing.LoopbackRequests.address;
import static app.laurel.outgoing.LoopbackRequests.get;
import static app.laurel.outgoing.LoopbackRequests.requests;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.outgoing.Fetched.Answer;
import app.laurel.outgoing.Fetched.Failed;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Where an answer may lead, and where not. */
class OutgoingRedirectsTest {
    @Test
    void a_redirect_is_followed_within_the_site_only() {
        Predicate<String> ofSite = it -> it.endsWith("shop.example");
        try (var server = new LoopbackServer(OURS.context(), (request, out) -> {
            if (request.contains("Host: www.")) LoopbackServer.page("home").answer(request, out);
            else LoopbackServer.leadingTo("https://www.shop.example/home").answer(request, out);
        })) {
            assertThat(requests(server).get(address("https://shop.example/"), ofSite))
                    .isInstanceOfSatisfying(
                            Answer.class, it -> assertThat(it.body()).isEqualTo("home"));
        }
        for (var location : List.of(
                "https://127.0.0.1/",
                "http://127.0.0.1:22/",
                "https://evil.example/",
                "https://shop.example.evil.example/",
                "https://evilshop.test/",
                "http://shop.example/",
                "https://shop.example:8443/",
                "https://user@shop.example/",
                "https://shop.example@127.0.0.1/",
                "//169.254.169.254/latest/meta-data/",
                "file:///etc/passwd",
                "gopher://shop.example/",
                "javascript:alert(1)",
                "https://[::1]/",
                "\\\\127.0.0.1\\c$",
                "https:///shop.example",
                "")) {
            try (var server = new LoopbackServer(OURS.context(), LoopbackServer.leadingTo(location))) {
                assertThat(requests(server).get(address("https://shop.example/"), ofSite))
                        .as(location)
                        .isEqualTo(new Failed(Trouble.LED_ELSEWHERE));
                // an empty address is the same page once more
                if (!location.isEmpty())
                    assertThat(server.connections()).as(location).isEqualTo(1);
            }
        }
    }

    @Test
    void a_redirect_in_a_circle_ends() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.leadingTo("/"))) {
            assertThat(get(server, "https://shop.example/")).isEqualTo(new Failed(Trouble.LED_ELSEWHERE));
            assertThat(server.connections()).isEqualTo(4);
        }
    }

    @Test
    void a_cookie_that_one_answer_sets_is_not_sent_with_the_next_request() {
        try (var server = new LoopbackServer(
                OURS.context(),
                LoopbackServer.saying("HTTP/1.1 302 Found\r\nSet-Cookie: a=b\r\nLocation: /next\r\n\r\n"))) {
            get(server, "https://shop.example/");
            assertThat(server.requests()).noneMatch(it -> it.contains("Cookie"));
        }
    }
}
