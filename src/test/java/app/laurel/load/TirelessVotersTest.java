package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A soak whose casts stay away ends and says so, where it once waited for voters that nobody had told to rest. */
class TirelessVotersTest {
    private static final LoadSite.Electorate TWO =
            new LoadSite.Electorate("bloom/2026/vote", List.of("one@example.org", "two@example.org"));
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void voters_whom_nobody_answers_end_with_what_failed() throws IOException {
        try (var box = new LoadMailbox();
                var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> awaitAt("http://127.0.0.1:" + silent.getLocalPort(), box))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("casts within 1 s since the database was killed")
                    .hasMessageContaining("none");
        }
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_failure_says_what_held_the_voters_up() throws IOException {
        try (var box = new LoadMailbox()) {
            assertThatThrownBy(() -> awaitAt("http://127.0.0.1:" + closedPort(), box))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("ConnectException");
        }
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_fault_of_the_voter_itself_is_told_too() throws IOException {
        try (var box = new LoadMailbox()) {
            assertThatThrownBy(() -> awaitAt("no address", box))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("IllegalArgumentException");
        }
    }

    private static void awaitAt(String base, LoadMailbox box) throws InterruptedException {
        try (var voters = new TirelessVoters(base, TWO, box, Duration.ZERO)) {
            voters.awaitCasts("the database was killed", SHORT);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
