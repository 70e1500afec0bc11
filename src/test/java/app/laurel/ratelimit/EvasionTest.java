package app.laurel.ratelimit;

import static app.laurel.ratelimit.Limit.SIGN_IN_MAILS_PER_NETWORK;
import static app.laurel.ratelimit.Requests.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways by which one caller passes for many. Each gets as much as everybody, on two nodes together, and not once more. */
class EvasionTest {
    private static TestNodes nodes;

    @BeforeAll
    static void start() {
        nodes = new TestNodes();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("app.laurel.ratelimit.Evasions#all")
    void does_not_pass(Evasion evasion) {
        var limit = evasion.limit();
        var permits = limit.defaultPermits();

        var allowed = IntStream.range(0, 2 * permits)
                .filter(it -> take(limit, evasion.face().apply(it), it) instanceof Decision.Allowed)
                .count();

        assertThat(allowed).isEqualTo(permits);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:40:%x00::1, 40",
        "2001:db8:41:%x::1, 20",
        "2001:db8:42:8000:%x::1, 20",
        "2001:db8:43:80%02x::1, 20",
        "203.0.113.%d, 40"
    })
    void whoever_hops_through_a_wider_network_gets_its_share_and_no_more(String hop, int share) {
        var allowed = IntStream.range(0, 60)
                .filter(it -> take(SIGN_IN_MAILS_PER_NETWORK, Caller.at(open(hop.formatted(it))), it)
                        instanceof Decision.Allowed)
                .count();

        assertThat(allowed).isEqualTo(share);
    }

    /** Quick limits are each node's own; the slow ones are taken from both in turn. */
    private static Decision take(Limit limit, Caller caller, int attempt) {
        return nodes.limits(limit.holdsAcrossNodes() ? attempt : 0).take(limit, caller);
    }
}
