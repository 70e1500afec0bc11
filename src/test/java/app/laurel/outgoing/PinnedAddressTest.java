package app.laurel.outgoing;

import static app.laurel.outgoing.LoopbackRequests.HERE;
import static app.laurel.outgoing.LoopbackRequests.OURS;
import static app.laurel.outgoing.LoopbackRequests.address;
import static app.laurel.outgoing.LoopbackRequests.get;
import static app.laurel.outgoing.LoopbackRequests.names;
import static app.laurel.outgoing.LoopbackRequests.requests;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.outgoing.Fetched.Answer;
import app.laurel.outgoing.Fetched.Failed;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The address that was checked is the one that is asked, with a certificate for its name. */
class PinnedAddressTest {
    @Test
    void a_certificate_for_another_name_or_from_nobody_or_from_last_week_is_none() {
        var others = new TestCertificates("other.example");
        try (var server = new LoopbackServer(others.context(), LoopbackServer.page("x"))) {
            var trusting = requests(names(HERE), server.port(), others);
            assertThat(trusting.get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.NOT_SECURE));
            assertThat(get(server, "https://shop.example/")).isEqualTo(new Failed(Trouble.NOT_SECURE));
        }
        var ended = TestCertificates.expired("shop.example");
        try (var server = new LoopbackServer(ended.context(), LoopbackServer.page("x"))) {
            assertThat(requests(names(HERE), server.port(), ended).get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.NOT_SECURE));
        }
        try (var server = new LoopbackServer(null, LoopbackServer.page("x"))) {
            assertThat(get(server, "https://shop.example/")).isInstanceOf(Failed.class);
        }
    }

    @Test
    void nobody_there_is_said_as_such() {
        var server = new LoopbackServer(null, LoopbackServer.page("x"));
        server.close();
        assertThat(get(server, "https://shop.example/")).isEqualTo(new Failed(Trouble.UNREACHABLE));
    }

    @Test
    void a_name_is_looked_up_once_a_request_and_the_address_that_was_checked_is_the_one_that_is_asked() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.page("x"))) {
            Deque<InetAddress> answers = new ArrayDeque<>(List.of(HERE, InetAddress.ofLiteral("10.0.0.1")));
            var turning = requests(_ -> new InetAddress[] {answers.pop()}, server.port(), OURS);
            assertThat(turning.get(address("https://shop.example/"), _ -> true)).isInstanceOf(Answer.class);
            assertThat(answers).hasSize(1);
            assertThat(turning.get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.NOT_PUBLIC));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void each_redirect_is_looked_up_and_checked_anew() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.leadingTo("https://www.shop.example/"))) {
            Reach.Names inside =
                    host -> new InetAddress[] {host.startsWith("www.") ? InetAddress.ofLiteral("192.168.0.1") : HERE};
            assertThat(requests(inside, server.port(), OURS).get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.NOT_PUBLIC));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void one_private_address_among_several_refuses_all() {
        try (var server = new LoopbackServer(OURS.context(), LoopbackServer.page("x"))) {
            var mixed = requests(names(HERE, InetAddress.ofLiteral("10.0.0.1")), server.port(), OURS);
            assertThat(mixed.get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.NOT_PUBLIC));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void a_name_server_that_never_answers_is_not_waited_for() {
        var requests = requests(
                host -> {
                    try {
                        Thread.sleep(Duration.ofMinutes(1));
                    } catch (InterruptedException enough) {
                        throw new UnknownHostException(host);
                    }
                    return new InetAddress[0];
                },
                1,
                OURS);
        assertThat(requests.get(address("https://shop.example/"), _ -> true)).isEqualTo(new Failed(Trouble.TOO_SLOW));
    }

    @Test
    void no_more_than_so_many_are_asked_at_once() throws InterruptedException {
        try (var server = new LoopbackServer(OURS.context(), (_, _) -> Thread.sleep(Duration.ofMinutes(1)))) {
            var requests = requests(server);
            var waiting = Collections.nCopies(16, address("https://shop.example/")).stream()
                    .map(it -> Thread.ofVirtual().start(() -> requests.get(it, _ -> true)))
                    .toList();
            await().until(() -> requests.free() == 0);
            assertThat(requests.get(address("https://shop.example/"), _ -> true))
                    .isEqualTo(new Failed(Trouble.BUSY));
            for (var thread : waiting) thread.join();
        }
    }
}
