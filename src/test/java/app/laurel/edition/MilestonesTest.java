package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A date of a year that comes is told once, by whichever clockwork sees it first. */
@LaurelTest
@TestPropertySource(properties = {"laurel.test-jobs=true", "db-scheduler.polling-interval=500ms"})
@Import(HeardMilestones.class)
@DirtiesContext // its scheduler, which looks twice a second, would carry out what other tests put off
class MilestonesTest {
    private final FoundedYears years;
    private final Editions editions;
    private final Milestones milestones;
    private final MilestoneClockwork clockwork;
    private final HeardMilestones heard;
    private final MovableClock clock;

    @Autowired
    MilestonesTest(
            FoundedYears years,
            Editions editions,
            Milestones milestones,
            MilestoneClockwork clockwork,
            HeardMilestones heard,
            MovableClock clock) {
        this.years = years;
        this.editions = editions;
        this.milestones = milestones;
        this.clockwork = clockwork;
        this.heard = heard;
        this.clock = clock;
    }

    @Test
    void dates_that_were_slept_through_are_told_once_and_in_order() {
        var year = years.aYear().opensIn(Duration.ofDays(1)).prepared();
        var id = year.id();
        var closes = editions.get(id).schedule().votingCloses();
        editions.moveDate(year.first(), id, Milestone.PUBLISHES, closes.plusSeconds(60), "a date");
        clock.moveTo(closes.plusSeconds(120));

        milestones.passDue(id);
        milestones.passDue(id);

        var schedule = editions.get(id).schedule();
        assertThat(heard.of(id))
                .containsExactly(
                        new PhaseBegan(id, Phase.NOMINATING, schedule.nominatingOpens()),
                        new PhaseBegan(id, Phase.SHORTLISTING, schedule.nominatingCloses()),
                        new PhaseBegan(id, Phase.VOTING, schedule.votingOpens()),
                        new PhaseBegan(id, Phase.COUNTING, schedule.votingCloses()),
                        new PublicationDue(id, closes.plusSeconds(60)));
    }

    @Test
    void two_nodes_at_the_same_moment_tell_it_once() throws Exception {
        var id = years.aYear().opensIn(Duration.ofDays(1)).prepared().id();
        clock.moveTo(editions.get(id).schedule().nominatingOpens());

        var nodes = IntStream.range(0, 4)
                .mapToObj(it -> Thread.ofVirtual().start(() -> milestones.passDue(id)))
                .toList();
        for (var node : nodes) {
            node.join();
        }

        assertThat(heard.of(id)).hasSize(1);
    }

    @Test
    void the_clockwork_notices_a_date_by_itself() throws Exception {
        var id = years.aYear().opensIn(Duration.ofSeconds(2)).prepared().id();
        clock.pass(Duration.ofSeconds(3));

        heard.await(id);

        assertThat(heard.of(id))
                .containsExactly(new PhaseBegan(
                        id, Phase.NOMINATING, editions.get(id).schedule().nominatingOpens()));
    }

    @Test
    void a_date_moved_away_is_not_told_at_its_old_time() throws Exception {
        var year = years.aYear().opensIn(Duration.ofSeconds(2)).prepared();
        var id = year.id();
        var old = clockwork.task(id);
        var later = clock.instant().plusSeconds(3_000);
        editions.moveDate(year.first(), id, Milestone.NOMINATING_OPENS, later, "not yet");
        clock.pass(Duration.ofSeconds(3));

        clockwork.awaitDone(old);

        assertThat(heard.of(id)).isEmpty();
    }

    @Test
    void a_date_is_moved_and_noticed_although_its_task_is_at_work() throws Exception {
        var year = years.aYear().opensIn(Duration.ofDays(1)).prepared();
        var id = year.id();
        var sooner = clock.instant().plusSeconds(2);
        assertThat(clockwork.pick(id)).isPositive();

        assertThat(editions.moveDate(year.first(), id, Milestone.NOMINATING_OPENS, sooner, "sooner"))
                .isInstanceOf(DateMoveOutcome.Moved.class);
        clock.moveTo(sooner);
        heard.await(id);

        assertThat(heard.of(id)).containsExactly(new PhaseBegan(id, Phase.NOMINATING, sooner));
    }

    @Test
    void a_start_after_a_long_sleep_catches_up_once_although_two_clockworks_run() throws Exception {
        var id = years.aYear().opensIn(Duration.ofDays(1)).prepared().id();
        clockwork.forget(id);
        clock.moveTo(Clock.systemUTC().instant().plus(Duration.ofDays(1)).plusSeconds(60));

        clockwork.startsAfterSleepBesideAnother(id);

        assertThat(heard.of(id)).extracting(it -> ((PhaseBegan) it).phase()).containsExactly(Phase.NOMINATING);
    }
}
