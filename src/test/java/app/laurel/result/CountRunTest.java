package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.base.Progress;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One count at a time, seen and stopped by every moderator. */
@LaurelTest
class CountRunTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Editions editions;
    private final DSLContext sql;

    @Autowired
    CountRunTest(ClosedEditions closed, TwoSigners signers, ResultDesk desk, Editions editions, DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.editions = editions;
        this.sql = sql;
    }

    @Test
    void a_moderator_who_opens_the_page_sees_the_run_of_another_and_may_stop_it() throws Exception {
        var edition = closed.closed(12);
        signers.count(edition);
        var before = signers.hash(edition);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var running = other.submit(() -> desk.count(edition.first(), edition.category(), (done, total) -> {
                inside.countDown();
                awaitQuietly(leave);
            }));
            inside.await();

            assertThat(desk.findRun(edition.second(), edition.category()))
                    .hasValueSatisfying(run -> {
                        assertThat(run.stage()).isEqualTo(RunStage.COUNTING);
                        assertThat(run.cancelled()).isFalse();
                    })
                    .isEqualTo(desk.findRun(edition.first(), edition.category()));
            assertThat(desk.cancel(edition.second(), edition.category())).isTrue();
            assertThat(desk.findRun(edition.first(), edition.category()))
                    .hasValueSatisfying(run -> assertThat(run.cancelled()).isTrue());

            leave.countDown();
            assertThat(running.get()).isEqualTo(new CountOutcome.Cancelled());
        }
        assertThat(desk.findRun(edition.second(), edition.category())).isEmpty();
        assertThat(signers.hash(edition)).as("what was counted before stands").isEqualTo(before);
        assertThat(desk.cancel(edition.first(), edition.category()))
                .as("nothing runs")
                .isFalse();
        assertThat(desk.count(edition.first(), edition.category(), Progress.NONE))
                .isEqualTo(new CountOutcome.Counted(12));
    }

    @Test
    void one_count_runs_at_a_time() throws Exception {
        var edition = closed.closed(12);
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var first = other.submit(() -> desk.count(edition.first(), edition.category(), (done, total) -> {
                inside.countDown();
                awaitQuietly(leave);
            }));
            inside.await();

            assertThat(desk.count(edition.second(), edition.category(), Progress.NONE))
                    .isEqualTo(new CountOutcome.AlreadyCounting());

            leave.countDown();
            assertThat(first.get()).isEqualTo(new CountOutcome.Counted(12));
        }
        assertThat(desk.findRun(edition.first(), edition.category())).isEmpty();
    }

    @Test
    void categories_are_counted_side_by_side_and_stopping_one_leaves_the_other() throws Exception {
        var edition = closed.several(12);
        var books = edition.category();
        var lamps = editions.get(edition.id()).categoryIds().get(1);
        var inside = new CountDownLatch(2);
        var leave = new CountDownLatch(1);
        try (var others = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(books, lamps)
                    .map(it -> others.submit(() -> desk.count(edition.first(), it, (done, total) -> {
                        inside.countDown();
                        awaitQuietly(leave);
                    })))
                    .toList();
            inside.await();

            assertThat(desk.findRun(edition.second(), books)).isPresent();
            assertThat(desk.cancel(edition.second(), lamps)).isTrue();
            assertThat(desk.findRun(edition.second(), books))
                    .hasValueSatisfying(run -> assertThat(run.cancelled()).isFalse());

            leave.countDown();
            assertThat(running.get(0).get()).isEqualTo(new CountOutcome.Counted(12));
            assertThat(running.get(1).get()).isEqualTo(new CountOutcome.Cancelled());
        }
        var counted = desk.findCounted(edition.first(), edition.id()).orElseThrow();
        assertThat(counted.find(books)).isPresent();
        assertThat(counted.find(lamps)).isEmpty();
    }

    /** Each node keeps its part at the same moment; neither overwrites the other's. */
    @Test
    void two_nodes_that_count_two_categories_at_once_leave_both_counts() throws Exception {
        var edition = closed.several(12);
        var lamps = editions.get(edition.id()).categoryIds().get(1);
        for (var round = 0; round < 5; round++) {
            var outcomes = AtOnce.both(
                    () -> desk.count(edition.first(), edition.category(), Progress.NONE),
                    () -> desk.count(edition.second(), lamps, Progress.NONE));

            assertThat(outcomes).containsOnly(new CountOutcome.Counted(12));
            assertThat(desk.findCounted(edition.first(), edition.id())
                            .orElseThrow()
                            .complete())
                    .isTrue();
        }
    }

    @Test
    void a_ballot_that_vanished_or_changed_or_moved_after_the_box_was_shut_stops_the_count() {
        for (var harm : List.of(
                "delete from ballot where category_id = ? limit 1",
                "update ballot set sealed = concat(sealed, 'x') where category_id = ? limit 1",
                "update ballot set sealed = concat(x'02', substr(sealed, 2)) where category_id = ? limit 1",
                "update ballot set sealed = '' where category_id = ? limit 1",
                "update ballot set sealed = concat(substr(sealed, 1, 20), 'xx', substr(sealed, 23)) where category_id = ?",
                "update ballot set voter_tag = reverse(voter_tag) where category_id = ? limit 1",
                "update ballot set seq = seq + 1 where category_id = ? limit 1",
                "insert into ballot select category_id, reverse(voter_tag), ballot_id, seq, commitment, sealed from ballot"
                        + " where category_id = ? limit 1")) {
            var edition = closed.closed(12);
            signers.count(edition);
            var before = signers.hash(edition);

            assertThat(sql.execute(harm, edition.category().value())).as(harm).isPositive();

            assertThat(desk.count(edition.first(), edition.category(), Progress.NONE))
                    .as(harm)
                    .isEqualTo(new CountOutcome.BoxChanged());
            assertThat(desk.findRun(edition.first(), edition.category())).isEmpty();
            assertThat(signers.hash(edition))
                    .as("what was counted before stands")
                    .isEqualTo(before);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
