package app.laurel.operation;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What Laurel does by itself and how it went, on whichever node. Jobs go by the clock of the machine, in a demonstration, too. */
@Component
public class Jobs {
    /** As often as that a job may fail and be taken up again without anybody being called. */
    private static final int FEW = 3;

    private static final Duration LATE = Duration.ofMinutes(10);

    private final SchedulerClient scheduler;
    private final List<String> names;

    Jobs(SchedulerClient scheduler, List<RecurringTask<?>> recurring) {
        this.scheduler = scheduler;
        this.names = recurring.stream().map(RecurringTask::getName).sorted().toList();
    }

    /** The names of those that come again and again. */
    public List<String> names() {
        return names;
    }

    /** All that wait or run, by name. */
    public List<Job> list() {
        var jobs = new TreeMap<String, Job>();
        scheduler.fetchScheduledExecutions(
                ScheduledExecutionsFilter.onlyResolved(), it -> jobs.merge(name(it), job(it), Job::and));
        return List.copyOf(jobs.values());
    }

    /** Whether somebody should look: it fails again and again, or its time has passed and no node has begun it. */
    public boolean isInTrouble(Job job) {
        return job.failures() >= FEW || isLate(job);
    }

    /** Whether its time has passed and no node has begun it. */
    public boolean isLate(Job job) {
        return !job.isRunning() && job.due().isBefore(now().minus(LATE));
    }

    /** By the clock that jobs go by. */
    public Instant now() {
        return new SystemClock().now();
    }

    private static String name(ScheduledExecution<?> execution) {
        return execution.getTaskInstance().getTaskName();
    }

    private static Job job(ScheduledExecution<?> execution) {
        return new Job(
                name(execution),
                execution.getLastSuccess(),
                execution.getLastFailure(),
                execution.getConsecutiveFailures(),
                execution.getExecutionTime(),
                execution.isPicked());
    }
}
