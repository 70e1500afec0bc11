package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@LaurelTest
@TestPropertySource(properties = "db-scheduler.polling-interval=500ms")
@Import(MilestonesTest.Ear.class)
@DirtiesContext // its scheduler, which looks twice a second, would carry out what other tests put off
class MilestonesTest {
    private static final List<Object> HEARD = new CopyOnWriteArrayList<>();

    /** Hears what this node is told. */
    static class Ear {
        @EventListener
        void hear(PhaseBegan event) {
            HEARD.add(event);
        }

        @EventListener
        void hear(PublicationDue event) {
            HEARD.add(event);
        }
    }

    private final Editions editions;
    private final Milestones milestones;
    private final EditionTemplates templates;
    private final MilestoneTimer timer;
    private final MovableClock clock;
    private final DSLContext sql;
    private final DataSource database;
    private final Task<Void> task;
    private final SchedulerClient scheduler;
    private final Community community;
    private final Moderator moderator;

    @Autowired
    MilestonesTest(
            Founder founder,
            Editions editions,
            Milestones milestones,
            EditionTemplates templates,
            MilestoneTimer timer,
            MovableClock clock,
            DSLContext sql,
            DataSource database,
            Task<Void> editionMilestoneTask,
            SchedulerClient scheduler) {
        this.editions = editions;
        this.milestones = milestones;
        this.templates = templates;
        this.timer = timer;
        this.clock = clock;
        this.sql = sql;
        this.database = database;
        this.task = editionMilestoneTask;
        this.scheduler = scheduler;
        clock.moveTo(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void dates_that_were_slept_through_are_told_once_and_in_order() {
        var id = edition(Duration.ofDays(1));
        var closes = editions.get(id).schedule().votingCloses();
        editions.moveDate(moderator, id, Milestone.PUBLISHES, closes.plusSeconds(60), "a date");
        clock.moveTo(closes.plusSeconds(120));

        milestones.passDue(id);
        milestones.passDue(id);

        var schedule = editions.get(id).schedule();
        assertThat(heard(id))
                .containsExactly(
                        new PhaseBegan(id, Phase.NOMINATING, schedule.nominatingOpens()),
                        new PhaseBegan(id, Phase.SHORTLISTING, schedule.nominatingCloses()),
                        new PhaseBegan(id, Phase.VOTING, schedule.votingOpens()),
                        new PhaseBegan(id, Phase.COUNTING, schedule.votingCloses()),
                        new PublicationDue(id, closes.plusSeconds(60)));
    }

    @Test
    void two_nodes_at_the_same_moment_tell_it_once() throws Exception {
        var id = edition(Duration.ofDays(1));
        clock.moveTo(editions.get(id).schedule().nominatingOpens());

        var nodes = java.util.stream.IntStream.range(0, 4)
                .mapToObj(it -> Thread.ofVirtual().start(() -> milestones.passDue(id)))
                .toList();
        for (var node : nodes) {
            node.join();
        }

        assertThat(heard(id)).hasSize(1);
    }

    @Test
    void the_clockwork_notices_a_date_by_itself() throws Exception {
        var id = edition(Duration.ofSeconds(2));
        clock.pass(Duration.ofSeconds(3));

        await(id);

        assertThat(heard(id))
                .containsExactly(new PhaseBegan(
                        id, Phase.NOMINATING, editions.get(id).schedule().nominatingOpens()));
    }

    @Test
    void a_date_moved_away_is_not_told_at_its_old_time() throws Exception {
        var id = edition(Duration.ofSeconds(2));
        var old = task(id);
        var later = clock.instant().plusSeconds(3_000);
        editions.moveDate(moderator, id, Milestone.NOMINATING_OPENS, later, "not yet");
        clock.pass(Duration.ofSeconds(3));

        awaitDone(old);

        assertThat(heard(id)).isEmpty();
    }

    @Test
    void a_date_is_moved_and_noticed_although_its_task_is_at_work() throws Exception {
        var id = edition(Duration.ofDays(1));
        var sooner = clock.instant().plusSeconds(2);
        assertThat(sql.execute("update scheduled_tasks set picked = 1 where task_instance like ?", id + "/%"))
                .isPositive();

        assertThat(editions.moveDate(moderator, id, Milestone.NOMINATING_OPENS, sooner, "sooner"))
                .isInstanceOf(DateMoveOutcome.Moved.class);
        clock.moveTo(sooner);
        await(id);

        assertThat(heard(id)).containsExactly(new PhaseBegan(id, Phase.NOMINATING, sooner));
    }

    @Test
    void a_start_after_a_long_sleep_catches_up_once_although_two_clockworks_run() throws Exception {
        var id = edition(Duration.ofDays(1));
        sql.execute("delete from scheduled_tasks where task_instance like ?", id + "/%");
        clock.moveTo(Clock.systemUTC().instant().plus(Duration.ofDays(1)).plusSeconds(60));
        var elsewhere = Scheduler.create(database, List.of(task))
                .schedulerName(() -> "elsewhere")
                .alwaysPersistTimestampInUTC()
                .pollingInterval(Duration.ofMillis(200))
                .build();
        elsewhere.start();

        timer.setMissing();
        scheduler.reschedule(
                MilestoneTask.DESCRIPTOR.instanceId(task(id)),
                Clock.systemUTC().instant().minusSeconds(3_600));
        awaitDone(task(id));
        elsewhere.stop();

        assertThat(heard(id)).extracting(it -> ((PhaseBegan) it).phase()).containsExactly(Phase.NOMINATING);
    }

    private EditionId edition(Duration ahead) {
        var usual = templates.usual(community, 2026);
        var opens = LocalDateTime.ofInstant(clock.instant().plus(ahead), community.zone());
        var dates = new Dates("Asia/Seoul", opens, opens.plusDays(1), opens.plusDays(2), opens.plusDays(3), null);
        return editions.create(moderator, new Draft(2026, usual.name(), dates, usual.rules()))
                .orElseThrow();
    }

    /** The name of the task that waits for the opening of nominations. */
    private String task(EditionId id) {
        var opens = editions.get(id).schedule().nominatingOpens();
        return MilestoneTask.instance(id, Milestone.NOMINATING_OPENS, opens);
    }

    private void awaitDone(String task) throws InterruptedException {
        for (int tries = 0; tries < 300 && isSet(task); tries++) {
            Thread.sleep(100);
        }
        assertThat(isSet(task)).as("the task %s waits", task).isFalse();
    }

    private boolean isSet(String task) {
        return scheduler
                .getScheduledExecution(MilestoneTask.DESCRIPTOR.instanceId(task))
                .isPresent();
    }

    private static void await(EditionId id) throws InterruptedException {
        for (int tries = 0; tries < 100 && heard(id).isEmpty(); tries++) {
            Thread.sleep(100);
        }
    }

    private static List<Object> heard(EditionId id) {
        return HEARD.stream().filter(it -> of(it, id)).toList();
    }

    private static boolean of(Object event, EditionId id) {
        return switch (event) {
            case PhaseBegan began -> began.edition().equals(id);
            case PublicationDue due -> due.edition().equals(id);
            default -> false;
        };
    }
}
