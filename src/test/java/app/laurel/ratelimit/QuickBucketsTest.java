package app.laurel.ratelimit;

import static app.laurel.ratelimit.Limit.CASTS_PER_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quick limits, which one node counts in its memory. */
class QuickBucketsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T03:00:00Z");
    private static final int PERMITS = 6;
    private static final byte[] ANN = "ann".getBytes(StandardCharsets.US_ASCII);

    private final MovableClock clock = new MovableClock();
    private final QuickBuckets buckets;

    QuickBucketsTest() {
        clock.moveTo(NOON);
        buckets = new QuickBuckets(clock);
    }

    @Test
    void a_full_bucket_gives_all_at_once_and_then_says_when_the_next_one_grows() {
        assertThat(taken(ANN, 10)).isEqualTo(PERMITS);

        assertThat(take(ANN)).isEqualTo(new Decision.Refused(CASTS_PER_ACCOUNT, PERMITS, NOON.plusSeconds(10)));
    }

    @Test
    void a_refused_try_costs_nothing_and_the_promised_moment_holds_to_the_nanosecond() {
        taken(ANN, 100);
        var end = ((Decision.Refused) take(ANN)).endsAt();

        clock.moveTo(end.minusNanos(1));
        assertThat(taken(ANN, 100)).isZero();
        clock.moveTo(end);
        assertThat(taken(ANN, 100)).isEqualTo(1);
    }

    @Test
    void who_waits_longer_than_a_period_has_no_more_than_a_full_bucket() {
        taken(ANN, 100);

        clock.moveTo(NOON.plus(Duration.ofDays(3)));

        assertThat(taken(ANN, 100)).isEqualTo(PERMITS);
    }

    @Test
    void within_any_two_periods_nobody_gets_more_than_three_fillings() {
        var all = 0L;
        for (var second = 0; second < 120; second++) {
            clock.moveTo(NOON.plusSeconds(second));
            all += taken(ANN, 5);
        }

        assertThat(all).isBetween(2L * PERMITS, 3L * PERMITS);
    }

    @Test
    void nobody_is_counted_for_another_also_where_one_name_begins_with_the_other() {
        taken(ANN, 100);

        assertThat(taken("anna".getBytes(StandardCharsets.US_ASCII), 100)).isEqualTo(PERMITS);
    }

    @Test
    void a_limit_that_was_changed_begins_anew() {
        taken(ANN, 100);

        assertThat(buckets.take(ANN, CASTS_PER_ACCOUNT, PERMITS + 1)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void a_hundred_at_once_get_exactly_the_limit() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = threads.invokeAll(IntStream.range(0, 100)
                    .<Callable<Decision>>mapToObj(it -> () -> take(ANN))
                    .toList());
            var allowed = 0;
            for (var each : tries) if (each.get() instanceof Decision.Allowed) allowed++;

            assertThat(allowed).isEqualTo(PERMITS);
        }
    }

    private Decision take(byte[] caller) {
        return buckets.take(caller, CASTS_PER_ACCOUNT, PERMITS);
    }

    private long taken(byte[] caller, int tries) {
        return IntStream.range(0, tries)
                .filter(it -> take(caller) instanceof Decision.Allowed)
                .count();
    }
}
