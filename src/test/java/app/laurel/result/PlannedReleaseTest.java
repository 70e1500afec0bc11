package app.laurel.result;

import static app.laurel.db.Tables.EDITION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signed result comes out by itself at its date, once, and not before. */
@LaurelTest
class PlannedReleaseTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Releasing releasing;
    private final Results results;
    private final MovableClock clock;
    private final DSLContext sql;

    @Autowired
    PlannedReleaseTest(
            ClosedEditions closed,
            TwoSigners signers,
            Releasing releasing,
            Results results,
            MovableClock clock,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.releasing = releasing;
        this.results = results;
        this.clock = clock;
        this.sql = sql;
    }

    @Test
    void a_date_publishes_once_also_when_it_passed_long_ago() {
        var edition = closed.closed(12);
        signers.countAndSign(edition);
        var at = clock.instant().plus(Duration.ofDays(2));
        assertThat(signers.tryRelease(edition.second(), edition, clock.instant()))
                .isInstanceOf(ReleaseOutcome.InThePast.class);
        assertThat(signers.tryRelease(edition.second(), edition, at)).isEqualTo(new ReleaseOutcome.Scheduled(at));

        assertThat(releasing.comesAt(edition.id())).contains(at);
        releasing.releaseIfDue(edition.id());
        assertThat(results.findPublished(edition.category())).isEmpty();
        clock.moveTo(at.plus(Duration.ofDays(3)));
        releasing.releaseIfDue(edition.id());
        releasing.releaseIfDue(edition.id());

        assertThat(results.listAwards(edition.id())).hasSize(5);
        assertThat(sql.fetchCount(sql.selectFrom("audit_entry")
                        .where("act = 'result.published' and object = ?", "edition/" + edition.id())))
                .isEqualTo(1);
    }

    /** The page had said "by itself at ten", and it never came out. */
    @Test
    void a_planned_date_that_passed_before_the_signatures_publishes_at_the_second() {
        var edition = closed.closed(12);
        signers.count(edition);
        plan(edition, clock.instant());
        clock.pass(Duration.ofHours(5));

        assertThat(signers.sign(edition.first(), edition)).isEqualTo(new SignOutcome.Signed(1, false));
        assertThat(results.findPublished(edition.category())).isEmpty();
        assertThat(signers.sign(edition.second(), edition)).isEqualTo(new SignOutcome.Signed(2, true));

        assertThat(results.findPublished(edition.category())).isPresent();
        assertThat(results.listAwards(edition.id())).hasSize(5);
    }

    @Test
    void a_planned_date_to_come_is_waited_for() {
        var edition = closed.closed(12);
        signers.count(edition);
        plan(edition, clock.instant().plus(Duration.ofDays(2)));
        signers.sign(edition);

        assertThat(results.findPublished(edition.category())).isEmpty();
    }

    @Test
    void another_moment_can_be_chosen_although_the_task_of_the_first_is_at_work() {
        var edition = closed.closed(12);
        signers.countAndSign(edition);
        var first = clock.instant().plus(Duration.ofDays(2));
        var second = clock.instant().plus(Duration.ofDays(1));
        signers.tryRelease(edition.first(), edition, first);
        var task = ReleaseTask.instance(edition.id(), first);
        assertThat(sql.execute("update scheduled_tasks set picked = 1 where task_instance = ?", task))
                .isEqualTo(1);

        assertThat(signers.tryRelease(edition.second(), edition, second))
                .isEqualTo(new ReleaseOutcome.Scheduled(second));
        clock.moveTo(second);
        releasing.releaseIfDue(edition.id());

        assertThat(results.findPublished(edition.category())).isPresent();
    }

    private void plan(OpenEdition edition, Instant at) {
        sql.update(EDITION)
                .set(EDITION.PUBLISHES_AT, at)
                .where(EDITION.ID.eq(edition.id()))
                .execute();
    }
}
