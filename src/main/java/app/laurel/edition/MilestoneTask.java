package app.laurel.edition;

import app.laurel.base.id.EditionId;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The task that waits for one date of one edition; its instance is named {@code edition/MILESTONE/date}, the date in epoch
 * milliseconds. A moved date is another instance: a task that is just at work is never in the way of a moderator.
 */
@Configuration(proxyBeanMethods = false)
class MilestoneTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("edition-milestone");

    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    @Bean
    Task<Void> editionMilestoneTask(Milestones milestones) {
        return Tasks.custom(DESCRIPTOR)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
                .execute((instance, context) -> run(milestones, instance));
    }

    static String instance(EditionId edition, Milestone milestone, Instant at) {
        return edition + "/" + milestone + "/" + at.toEpochMilli();
    }

    private static CompletionHandler<Void> run(Milestones milestones, TaskInstance<Void> instance) {
        var parts = instance.getId().split("/", 3);
        var edition = new EditionId(Integer.parseInt(parts[0]));
        var milestone = Milestone.valueOf(parts[1]);
        milestones.passDue(edition);
        return milestones
                .comesAt(edition, milestone)
                .filter(at -> instance(edition, milestone, at).equals(instance.getId()))
                .<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
