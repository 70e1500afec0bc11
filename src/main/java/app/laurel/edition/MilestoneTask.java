package app.laurel.edition;

import app.laurel.base.id.EditionId;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
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
    Task<Void> editionMilestoneTask(Milestones milestones, EditionPieces pieces, Setbacks setbacks, Clock clock) {
        return Tasks.custom(DESCRIPTOR)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
                .execute((instance, context) -> {
                    var again = clock.instant().plus(TRY_AGAIN);
                    return setbacks.attempt(piece(pieces, instance), () -> milestones.passDue(edition(instance)))
                            ? next(milestones, instance)
                            : (complete, operations) -> operations.reschedule(complete, again);
                });
    }

    private static Piece piece(EditionPieces pieces, TaskInstance<Void> instance) {
        return pieces.of("milestone", edition(instance), "edition/" + instance.getId());
    }

    private static EditionId edition(TaskInstance<Void> instance) {
        return new EditionId(Integer.parseInt(instance.getId().split("/", 2)[0]));
    }

    static String instance(EditionId edition, Milestone milestone, Instant at) {
        return edition + "/" + milestone + "/" + at.toEpochMilli();
    }

    private static CompletionHandler<Void> next(Milestones milestones, TaskInstance<Void> instance) {
        var parts = instance.getId().split("/", 3);
        var edition = new EditionId(Integer.parseInt(parts[0]));
        var milestone = Milestone.valueOf(parts[1]);
        return milestones
                .comesAt(edition, milestone)
                .filter(at -> instance(edition, milestone, at).equals(instance.getId()))
                .<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
