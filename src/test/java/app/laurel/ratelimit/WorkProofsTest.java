package app.laurel.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import app.laurel.base.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proofs of work: what ALTCHA's own library solves is a solution here, and nothing passes twice, late, forged or worked out before. */
class WorkProofsTest {
    /** Made with altcha-lib 2.8.0. */
    private static final WorkChallenge FOREIGN = new WorkChallenge(
            "000102030405060708090a0b0c0d0e0f", "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff", 5_000, 1_798_761_600);

    private static TestNodes nodes;
    private final MovableClock clock = new MovableClock();
    private final WorkProofs proofs = node(0, clock);

    @BeforeAll
    static void start() {
        nodes = new TestNodes();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {34, 1_066, 2_147_483_703L})
    void what_the_library_of_the_scheme_solves_is_solved(long counter) {
        assertThat(FOREIGN.isSolvedBy((int) counter)).isTrue();
        assertThat(FOREIGN.isSolvedBy((int) counter - 1)).isFalse();
    }

    @Test
    void the_signature_is_the_one_of_the_scheme() {
        assertThat(FOREIGN.signature("k".repeat(32).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("f0bf32332655636d26222fce96198e88e652562d412b7bcad7618e8c4f003a78");
    }

    @Test
    void a_solution_passes_once_on_whichever_node() {
        var solved = Work.solved(proofs.challenge());

        assertThat(proofs.accept(solved)).isTrue();
        assertThat(proofs.accept(solved)).isFalse();
        assertThat(node(1, clock).accept(solved)).isFalse();
    }

    @Test
    void of_fifty_at_once_one_passes() throws Exception {
        var solved = Work.solved(proofs.challenge());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(it -> () -> node(it, clock).accept(solved))
                    .toList());
            var passed = 0;
            for (var each : tries) if (each.get()) passed++;

            assertThat(passed).isEqualTo(1);
        }
    }

    @Test
    void a_solution_is_good_for_ten_minutes() {
        var early = Work.solved(proofs.challenge());
        var late = Work.solved(proofs.challenge());
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(proofs.accept(early)).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(proofs.accept(late)).isFalse();
    }

    @Test
    void a_wrong_counter_uses_the_challenge_up() {
        var challenge = proofs.challenge();
        var solved = Work.solved(challenge);

        assertThat(proofs.accept(Work.payload(challenge, wrong(solved)))).isFalse();
        assertThat(proofs.accept(solved)).isFalse();
    }

    @Test
    void of_five_hundred_forged_proofs_none_passes() {
        var random = new Random(13);
        var forged = new ArrayList<String>();
        for (var it = 0; it < 100; it++) {
            var challenge = proofs.challenge();
            var solved = decoded(Work.solved(challenge));
            forged.add(encoded(solved.replaceFirst("\"cost\":\\d+", "\"cost\":" + (3 + random.nextInt(9)))));
            forged.add(encoded(solved.replaceFirst("\"expiresAt\":(\\d{9})", "\"expiresAt\":9$1")));
            forged.add(encoded(solved.replaceFirst("\"nonce\":\"..", "\"nonce\":\"%02x".formatted(random.nextInt(256)))
                    .replaceFirst("\"salt\":\"..", "\"salt\":\"zz")));
            forged.add(encoded(solved.replaceFirst("\"signature\":\"[^\"]*", "\"signature\":\"")));
            forged.add(Work.solved(new WorkChallenge("%032x".formatted(it), "%032x".formatted(it), 1, 4_000_000_000L)
                    .json(new byte[32])));
        }

        assertThat(forged).hasSize(500).noneMatch(proofs::accept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "e30=", "bnVsbA==", "W10=", "eyJjaGFsbGVuZ2UiOjF9", "\u0000", "====", "ﾡ"})
    void whatever_the_widget_would_not_send_is_none(String payload) {
        assertThat(proofs.accept(payload)).isFalse();
        assertThat(proofs.accept(payload.repeat(5_000))).isFalse();
    }

    /** Two rounds a try: who solves is a test. */
    private static WorkProofs node(int node, Clock clock) {
        return new WorkProofs(nodes.bean(node, SpentWork.class), new Seal(new byte[32]), new WorkSettings(2), clock);
    }

    private static long wrong(String solved) {
        var counter = Long.parseLong(decoded(solved).replaceAll(".*\"counter\":(\\d+).*", "$1"));
        return counter == 0 ? 4_294_967_295L : counter - 1;
    }

    private static String decoded(String payload) {
        return new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static String encoded(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
