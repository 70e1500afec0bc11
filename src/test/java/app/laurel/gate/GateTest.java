package app.laurel.gate;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final int CORES = 1;

    private final Gate gate = new Gate(CORES);

    @Test
    void as_many_begin_as_there_is_room_for_and_the_next_waits_until_one_has_ended() {
        var held = fill(WorkKind.PUBLIC_PAGE);

        var next = comes(WorkKind.PUBLIC_PAGE);
        awaitWaiting(WorkKind.PUBLIC_PAGE, 1);
        assertThat(next).isNotDone();

        held.removeFirst().close();
        assertThat(next)
                .succeedsWithin(java.time.Duration.ofSeconds(5))
                .satisfies(it -> assertThat(it).isPresent());
        assertThat(figures(WorkKind.PUBLIC_PAGE).inProgress()).isEqualTo(WorkKind.PUBLIC_PAGE.least(CORES));
    }

    @Test
    void whoever_waits_in_vain_is_refused_and_takes_no_room() {
        var held = fill(WorkKind.BADGE);

        assertThat(gate.enter(WorkKind.BADGE)).isEmpty();
        assertThat(figures(WorkKind.BADGE).refused()).isOne();
        assertThat(figures(WorkKind.BADGE).waiting()).isZero();
        held.forEach(Pass::close);
        assertThat(figures(WorkKind.BADGE).inProgress()).isZero();
        assertThat(gate.enter(WorkKind.BADGE)).isPresent();
    }

    @Test
    void one_kind_of_work_takes_no_room_from_another() {
        fill(WorkKind.DESK);
        fill(WorkKind.PUBLIC_PAGE);

        assertThat(gate.enter(WorkKind.CAST)).isPresent();
        assertThat(gate.enter(WorkKind.SIGN_IN)).isPresent();
    }

    @Test
    void while_a_cast_waits_no_second_piece_of_less_urgent_work_begins() {
        var casts = fill(WorkKind.CAST);
        var page = gate.enter(WorkKind.PUBLIC_PAGE).orElseThrow();
        var cast = comes(WorkKind.CAST);
        awaitWaiting(WorkKind.CAST, 1);

        assertThat(gate.room(WorkKind.PUBLIC_PAGE)).isZero();
        var second = comes(WorkKind.PUBLIC_PAGE);
        awaitWaiting(WorkKind.PUBLIC_PAGE, 1);
        assertThat(second).isNotDone();

        casts.removeFirst().close();
        assertThat(cast.join()).isPresent();
        assertThat(second.join()).isPresent();
        page.close();
    }

    @Test
    void less_urgent_work_never_stands_still() {
        fill(WorkKind.CAST);
        comes(WorkKind.CAST);
        awaitWaiting(WorkKind.CAST, 1);

        for (var work :
                List.of(WorkKind.SIGN_IN, WorkKind.OPENING, WorkKind.PUBLIC_PAGE, WorkKind.BADGE, WorkKind.DESK)) {
            assertThat(gate.enter(work)).as("%s", work).isPresent();
        }
    }

    @Test
    void a_pass_that_is_closed_twice_gives_room_to_one() {
        var held = fill(WorkKind.DESK);
        held.getFirst().close();
        held.getFirst().close();

        assertThat(figures(WorkKind.DESK).inProgress()).isEqualTo(WorkKind.DESK.least(CORES) - 1);
    }

    @Test
    void of_a_thousand_at_once_each_is_let_in_or_refused_and_never_too_many_are_in_progress() {
        var random = new Random(41);
        var inside = Map.of(WorkKind.CAST, new AtomicInteger(), WorkKind.SIGN_IN, new AtomicInteger());
        var tooMany = new AtomicInteger();
        var ended = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 1_000; i++) {
                var work = random.nextBoolean() ? WorkKind.CAST : WorkKind.SIGN_IN;
                var millis = random.nextInt(1, 4);
                threads.execute(() -> {
                    gate.enter(work).ifPresent(pass -> {
                        var now = Objects.requireNonNull(inside.get(work)).incrementAndGet();
                        // no window of a second ends so early: limits stand as at the start
                        if (now > work.least(CORES)) tooMany.incrementAndGet();
                        rest(millis);
                        Objects.requireNonNull(inside.get(work)).decrementAndGet();
                        pass.close();
                    });
                    ended.incrementAndGet();
                });
            }
        }

        assertThat(ended).hasValue(1_000);
        assertThat(tooMany).hasValue(0);
        assertThat(gate.figures()).allSatisfy(it -> {
            assertThat(it.inProgress()).isZero();
            assertThat(it.waiting()).isZero();
        });
        assertThat(gate.figures().stream()
                        .mapToLong(it -> it.passed() + it.refused())
                        .sum())
                .isEqualTo(1_000);
    }

    private List<Pass> fill(WorkKind work) {
        var held = new ArrayList<Pass>();
        while (gate.room(work) > 0) held.add(gate.enter(work).orElseThrow());
        return held;
    }

    private CompletableFuture<Optional<Pass>> comes(WorkKind work) {
        return CompletableFuture.supplyAsync(() -> gate.enter(work), Thread::startVirtualThread);
    }

    private void awaitWaiting(WorkKind work, int many) {
        await().atMost(5, SECONDS).until(() -> figures(work).waiting() == many);
    }

    private GateFigures figures(WorkKind work) {
        return gate.figures(work);
    }

    private static void rest(int millis) {
        java.util.concurrent.locks.LockSupport.parkNanos(millis * 1_000_000L);
    }
}
