package app.laurel.outgoing;

import static app.laurel.outgoing.LoopbackRequests.OURS;
import static app.laurel.outgoing.LoopbackRequests.SHORT;
import static app.laurel.outgoing.LoopbackRequests.address;
import static app.laurel.outgoing.LoopbackRequests.answer;
import static app.laurel.outgoing.LoopbackRequests.get;
import static app.laurel.outgoing.LoopbackRequests.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.outgoing.Fetched.Answer;
import app.laurel.outgoing.Fetched.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The one client against servers on this machine that answer whatever they like. */
class OutgoingRequestsTest {
    @Test
    void what_a_site_answers_is_read() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.page("<h1>Ink</h1>"))) {
            assertThat(get(server, "https://shop.example/a?b=c")).isInstanceOfSatisfying(Answer.class, it -> {
                assertThat(it.status()).isEqualTo(200);
                assertThat(it.body()).isEqualTo("<h1>Ink</h1>");
            });
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(it -> assertThat(it)
                            .startsWith("GET /a?b=c HTTP/1.1\r\n")
                            .contains(
                                    "Host: shop.example\r\n",
                                    "User-Agent: Laurel/1 (+https://laurel.example; looks for award badges")
                            .doesNotContain("Accept-Encoding", "Cookie", "Upgrade", "Authorization", "Referer"));
        }
    }

    @Test
    void a_page_in_another_encoding_is_read_in_it_and_one_in_an_unknown_as_utf8() {
        var korean = new String("잉크".getBytes(Charset.forName("EUC-KR")), StandardCharsets.ISO_8859_1);
        assertThat(answer(LoopbackServer.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=euc-kr\r\nContent-Length: 4\r\n\r\n",
                        korean)))
                .isInstanceOfSatisfying(
                        Answer.class, it -> assertThat(it.body()).isEqualTo("잉크"));
        assertThat(answer(LoopbackServer.saying(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=no-such\r\nContent-Length: 1\r\n\r\nx")))
                .isInstanceOfSatisfying(
                        Answer.class, it -> assertThat(it.body()).isEqualTo("x"));
    }

    @Test
    void an_answer_that_drips_is_left_when_the_time_is_over_and_its_place_is_free_again() {
        var requests = new OutgoingRequests[1];
        try (var server = new LoopbackServer(OURS.context(), (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        })) {
            requests[0] = requests(server);
            var began = System.nanoTime();
            assertThat(requests[0].get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.TOO_SLOW));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SHORT.multipliedBy(3));
            await().untilAsserted(() -> assertThat(requests[0].free()).isEqualTo(16));
        }
    }

    @Test
    void headers_that_drip_are_left_as_well() {
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        out.write('x');
                        out.flush();
                        Thread.sleep(100);
                    }
                }))
                .isEqualTo(new Failed(Trouble.TOO_SLOW));
    }

    @Test
    void of_an_endless_body_the_beginning_is_read_and_no_more() {
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    while (true) out.write(new byte[8_192]);
                }))
                .isInstanceOfSatisfying(
                        Answer.class, it -> assertThat(it.body()).hasSize(1024 * 1024));
    }

    @Test
    void of_endless_chunks_too() {
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
                    var chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
                    while (true) out.write(chunk.getBytes(StandardCharsets.US_ASCII));
                }))
                .isInstanceOfSatisfying(
                        Answer.class, it -> assertThat(it.body()).hasSize(1024 * 1024));
    }

    @Test
    void endless_headers_are_no_answer() {
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    for (var at = 0; ; at++)
                        out.write("X-%d: y\r\n".formatted(at).getBytes(StandardCharsets.US_ASCII));
                }))
                .isEqualTo(new Failed(Trouble.UNREADABLE));
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) out.write(new byte[4_096]);
                }))
                .isEqualTo(new Failed(Trouble.UNREADABLE));
    }

    @Test
    void neither_is_what_speaks_no_http() {
        assertThat(answer(LoopbackServer.saying("SSH-2.0-OpenSSH_9.6\r\n\r\n"))).isInstanceOf(Failed.class);
        assertThat(answer(LoopbackServer.saying(""))).isEqualTo(new Failed(Trouble.UNREACHABLE));
        assertThat(answer((_, out) -> {
                    while (true) out.write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                }))
                .isInstanceOf(Failed.class);
    }

    @Test
    void nothing_is_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (var megabyte = 0; megabyte < 50; megabyte++) gzip.write(new byte[1 << 20]);
        }
        assertThat(answer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    packed.writeTo(out);
                }))
                .isEqualTo(new Failed(Trouble.UNREADABLE));
    }
}
