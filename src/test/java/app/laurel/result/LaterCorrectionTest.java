package app.laurel.result;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people decide on another correction while the result is counted, signed or about to be published with the one before. */
@LaurelTest
class LaterCorrectionTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final MovableClock clock;
    private OpenEdition edition;

    @Autowired
    LaterCorrectionTest(
            ClosedEditions closed, TwoSigners signers, ResultDesk desk, Results results, MovableClock clock) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.clock = clock;
        this.edition = closed.closed(12);
    }

    @BeforeEach
    void publishOnce() {
        edition = closed.closed(12);
        signers.publish(edition);
        clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void what_was_signed_with_the_one_before_never_comes_out() {
        signers.correct(edition, Exclusions.ofShops(2), "The second shop bought votes.");
        signers.countAndSign(edition);

        decideAnother();

        assertThat(signers.tryRelease(edition)).isNotInstanceOf(ReleaseOutcome.Published.class);
        signers.countAndSign(edition);
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        assertThat(disqualified()).containsExactly(1);
    }

    @Test
    void a_count_that_was_under_way_is_not_kept() {
        signers.correct(edition, Exclusions.ofShops(2), "The second shop bought votes.");

        var decided = new AtomicBoolean();
        var outcome = desk.count(edition.first(), edition.category(), (done, total) -> {
            if (!decided.getAndSet(true)) runAsync(this::decideAnother).join(); // why: the count reads in a transaction
        });

        assertThat(decided).isTrue();

        assertThat(outcome).isInstanceOf(CountOutcome.CorrectedMeanwhile.class);
        signers.countAndSign(edition);
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        assertThat(disqualified()).containsExactly(1);
    }

    private void decideAnother() {
        signers.correct(edition, Exclusions.ofShops(1), "It was the first shop.");
    }

    private @Nullable List<Integer> disqualified() {
        return results.findPublished(edition.category())
                .orElseThrow()
                .document()
                .disqualified();
    }
}
