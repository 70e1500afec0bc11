package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

class LaneTest {
    private static final int CORES = 2;
    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final Lane lane = new Lane(WorkKind.PUBLIC_PAGE, CORES);

    @Test
    void where_more_at_once_are_no_slower_more_are_let_in() {
        work(inProgress -> 5 * MILLISECOND);

        assertThat(lane.limit()).isGreaterThan(4 * WorkKind.PUBLIC_PAGE.least(CORES));
    }

    @Test
    void where_more_at_once_only_make_each_slower_no_more_are_let_in() {
        work(inProgress -> 5 * MILLISECOND * Math.max(CORES, inProgress) / CORES);

        assertThat(lane.limit()).isLessThan(2 * WorkKind.PUBLIC_PAGE.least(CORES));
    }

    @Test
    void a_limit_that_has_grown_falls_when_the_work_grows_slow() {
        work(inProgress -> 5 * MILLISECOND);
        var before = lane.limit();
        work(inProgress -> 50 * MILLISECOND);

        assertThat(lane.limit()).isLessThan(before).isGreaterThanOrEqualTo(WorkKind.PUBLIC_PAGE.least(CORES));
    }

    @Test
    void a_line_longer_than_patience_lasts_takes_nobody_in() {
        for (var i = 0; i < 200; i++) {
            lane.begin();
            lane.end(0, TimeUnit.SECONDS.toNanos(1), 1);
        }
        var taken = 0;
        while (taken < 100 && lane.join() != null) taken++;

        // a second of patience, a second each: a turn for as many as are in progress
        assertThat(taken).isBetween(lane.limit() - 1, lane.limit());
        assertThat(lane.figures().refused()).isOne();
    }

    @Test
    void its_pace_is_how_many_end_in_a_second_while_all_that_may_be_are_in_progress() {
        work(inProgress -> 20 * MILLISECOND);

        assertThat(lane.pace(1)).isEqualTo(50);
        assertThat(lane.pace(Integer.MAX_VALUE)).isEqualTo(50L * lane.limit());
    }

    /** Full all the time, for a minute of windows. */
    private void work(IntToLongFunction took) {
        var now = begun;
        for (var window = 0; window < 60; window++) {
            var many = lane.limit();
            for (var i = 0; i < 40; i++) {
                lane.begin();
                lane.end(now, took.applyAsLong(many), many);
                now += 30 * MILLISECOND;
            }
        }
        begun = now;
    }

    private long begun;
}
