package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.EditionId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/** The tasks that wait for the dates of editions, and what befalls them. */
public class MilestoneClockwork {
    private final Editions editions;
    private final MilestoneTimer timer;
    private final SchedulerClient scheduler;
    private final Task<Void> task;
    private final DataSource database;
    private final DSLContext sql;

    MilestoneClockwork(
            Editions editions,
            MilestoneTimer timer,
            SchedulerClient scheduler,
            Task<Void> editionMilestoneTask,
            DataSource database,
            DSLContext sql) {
        this.editions = editions;
        this.timer = timer;
        this.scheduler = scheduler;
        task = editionMilestoneTask;
        this.database = database;
        this.sql = sql;
    }

    /** The name of the task that waits for the opening of nominations, as the date is now. */
    String task(EditionId id) {
        var opens = editions.get(id).schedule().nominatingOpens();
        return MilestoneTask.instance(id, Milestone.NOMINATING_OPENS, opens);
    }

    /** Runs the task of this name, as its clockwork would. */
    void run(String name) {
        task.execute(MilestoneTask.DESCRIPTOR.instance(name).build(), null);
    }

    /** Sets the tasks that are missing, as each start does. */
    void setMissing() {
        timer.setMissing();
    }

    /** How many tasks of the edition wait. */
    int tasks(EditionId id) {
        return sql.fetchSingle("select count(*) from scheduled_tasks where task_instance like ?", id + "/%")
                .get(0, Integer.class);
    }

    /** Another node takes the edition's tasks and is at work on them; says how many. */
    int pick(EditionId id) {
        return sql.execute("update scheduled_tasks set picked = 1 where task_instance like ?", id + "/%");
    }

    /** As if the edition's tasks had never been set. */
    void forget(EditionId id) {
        sql.execute("delete from scheduled_tasks where task_instance like ?", id + "/%");
    }

    /** Starts after an hour beside a second clockwork on the same database, until the task is done. */
    void startsAfterSleepBesideAnother(EditionId id) throws InterruptedException {
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
    }

    /** Waits until the task is done, half a minute at the most. */
    void awaitDone(String name) throws InterruptedException {
        for (int tries = 0; tries < 300 && isSet(name); tries++) {
            Thread.sleep(100);
        }
        assertThat(isSet(name)).as("the task %s waits", name).isFalse();
    }

    private boolean isSet(String name) {
        return scheduler
                .getScheduledExecution(MilestoneTask.DESCRIPTOR.instanceId(name))
                .isPresent();
    }
}
