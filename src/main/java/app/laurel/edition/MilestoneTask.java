package app.laurel.edition;

import app.laurel.base.id.EditionId;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The task that waits for one date of one edition; its instance is named {@code edition/MILESTONE}. */
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

    static String instance(EditionId edition, Milestone milestone) {
        return edition + "/" + milestone;
    }

    private static CompletionHandler<Void> run(Milestones milestones, TaskInstance<Void> instance) {
        var parts = instance.getId().split("/", 2);
        var edition = new EditionId(Integer.parseInt(parts[0]));
        milestones.passDue(edition);
        return milestones
                .comesAt(edition, Milestone.valueOf(parts[1]))
                .<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
