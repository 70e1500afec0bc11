package app.laurel.outgoing;

import static app.laurel.outgoing.LoopbackRequests.HERE;
import static app.laurel.outgoing.LoopbackRequests.OURS;
import static app.laurel.outgoing.LoopbackRequests.address;
import static app.laurel.outgoing.LoopbackRequests.names;
import static app.laurel.outgoing.LoopbackRequests.requests;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.outgoing.Fetched.Answer;
import app.laurel.outgoing.Fetched.Failed;
import app.laurel.outgoing.LoopbackServer.Behaviour;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is delivered to servers on this machine that answer whatever they like. */
class OutgoingPostTest {
    private static final byte[] BODY = "{\"name\":\"잉크\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void the_body_arrives_byte_for_byte_with_the_headers_that_were_given_and_no_others_that_say_who_asks() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.page("ok"))) {
            assertThat(post(server, "https://shop.example/hook?key=1"))
                    .isInstanceOfSatisfying(
                            Answer.class, it -> assertThat(it.status()).isEqualTo(200));
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(it -> assertThat(it)
                            .startsWith("POST /hook?key=1 HTTP/1.1\r\n")
                            .contains("webhook-id: msg_1\r\n", "Content-Type: application/json", "Laurel/1")
                            .endsWith(new String(BODY, StandardCharsets.ISO_8859_1))
                            .doesNotContain("Cookie", "Upgrade", "Authorization", "Referer", "Expect"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
    void no_redirect_is_followed_not_even_to_the_same_site(String status) {
        for (var target : new String[] {"https://shop.example/other", "http://127.0.0.1/", "https://10.0.0.1/"}) {
            var leading = LoopbackServer.saying(
                    "HTTP/1.1 " + status + "\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n");
            try (var server = new LoopbackServer(OURS.context(), leading)) {
                assertThat(post(server, "https://shop.example/")).isEqualTo(new Failed(Trouble.LED_ELSEWHERE));
                assertThat(server.connections()).isEqualTo(1);
            }
        }
    }

    @Test
    void nothing_is_delivered_without_a_certificate() {
        try (var server = new LoopbackServer(null, LoopbackServer.page("ok"))) {
            assertThat(post(server, "http://shop.example/")).isEqualTo(new Failed(Trouble.NOT_SECURE));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void nothing_is_delivered_inside_a_network_nor_where_one_of_several_addresses_is() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.page("ok"))) {
            var inside = requests(names(HERE, InetAddress.ofLiteral("169.254.169.254")), server.port(), OURS);
            assertThat(inside.post(address("https://shop.example/"), BODY, Map.of()))
                    .isEqualTo(new Failed(Trouble.NOT_PUBLIC));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void of_a_huge_answer_no_more_is_read_than_its_beginning() {
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) out.write(new byte[8_192]);
                }))
                .isInstanceOfSatisfying(
                        Answer.class, it -> assertThat(it.body()).hasSize(4 * 1024));
    }

    @Test
    void who_says_nothing_or_drips_is_left_and_who_hangs_up_is_unreachable() {
        assertThat(answer((_, _) -> Thread.sleep(60_000))).isEqualTo(new Failed(Trouble.TOO_SLOW));
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(100);
                    }
                }))
                .isEqualTo(new Failed(Trouble.TOO_SLOW));
        assertThat(answer((_, _) -> {})).isEqualTo(new Failed(Trouble.UNREACHABLE));
    }

    private static Fetched answer(Behaviour behaviour) {
        try (var server = new LoopbackServer(OURS.context(), behaviour)) {
            return post(server, "https://shop.example/");
        }
    }

    private static Fetched post(LoopbackServer server, String address) {
        return requests(server).post(address(address), BODY, Map.of("webhook-id", "msg_1"));
    }
}
