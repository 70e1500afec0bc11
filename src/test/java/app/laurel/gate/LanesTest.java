package app.laurel.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who may begin beside whom, without threads or time. */
class LanesTest {
    private static final int CORES = 1;
    private static final int BESIDE_CASTS = 4;

    private final Lanes lanes = new Lanes(CORES);

    @Test
    void beside_a_cast_in_progress_no_more_begins_than_leaves_it_the_cores() {
        assertThat(begins(WorkKind.CAST)).isTrue();
        for (var opening = 0; opening < BESIDE_CASTS; opening++)
            assertThat(begins(WorkKind.OPENING)).isTrue();

        assertThat(begins(WorkKind.SIGN_IN))
                .as("the first of a kind never waits")
                .isTrue();
        assertThat(begins(WorkKind.SIGN_IN)).isFalse();
        assertThat(begins(WorkKind.CAST)).isTrue();
    }

    @Test
    void files_on_their_way_and_moderators_take_nobody_the_room_beside_casts() {
        assertThat(begins(WorkKind.CAST)).isTrue();
        for (var slow = 0; slow < BESIDE_CASTS; slow++) {
            assertThat(begins(WorkKind.UPLOAD)).isTrue();
            assertThat(begins(WorkKind.DESK)).isTrue();
        }

        for (var opening = 0; opening < BESIDE_CASTS; opening++)
            assertThat(begins(WorkKind.OPENING)).isTrue();
    }

    @Test
    void without_casts_each_kind_has_its_own_room() {
        for (var work : List.of(WorkKind.SIGN_IN, WorkKind.OPENING, WorkKind.PUBLIC_PAGE)) {
            for (var at = 0; at < work.least(CORES); at++)
                assertThat(begins(work)).as("%s %d", work, at).isTrue();
        }
    }

    @Test
    void who_waited_for_room_beside_a_cast_is_called_once_it_is_over() {
        begins(WorkKind.CAST);
        for (var opening = 0; opening < BESIDE_CASTS; opening++) begins(WorkKind.OPENING);
        begins(WorkKind.SIGN_IN);
        var waiter = Objects.requireNonNull(lanes.of(WorkKind.SIGN_IN).join());
        lanes.callWaiting();
        assertThat(waiter.isCalled()).isFalse();

        lanes.of(WorkKind.CAST).end(0, 1, 1);
        lanes.callWaiting();

        assertThat(waiter.isCalled()).isTrue();
    }

    @Test
    void beside_a_cast_the_pace_is_of_those_that_may_be_there() {
        grow(lanes.of(WorkKind.OPENING));
        var alone = lanes.pace(lanes.of(WorkKind.OPENING));
        begins(WorkKind.CAST);

        assertThat(lanes.pace(lanes.of(WorkKind.OPENING)))
                .isLessThan(alone)
                .isBetween(BESIDE_CASTS * 190L, BESIDE_CASTS * 210L);
    }

    /** Some seconds of work that takes 5 ms however much of it there is, so that more may be in progress. */
    private static void grow(Lane lane) {
        var now = 0L;
        for (var piece = 0; piece < 2_000; piece++) {
            lane.begin();
            lane.end(now, TimeUnit.MILLISECONDS.toNanos(5), lane.limit());
            now += TimeUnit.MILLISECONDS.toNanos(30);
        }
    }

    private boolean begins(WorkKind work) {
        return lanes.begin(lanes.of(work));
    }
}
