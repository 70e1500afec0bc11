package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.edition.EditionPieces;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The task that waits for the moment a moderator chose; its instance is named {@code edition/moment}, the moment in epoch
 * milliseconds. Another moment is another instance: one that is just at work is never in the way.
 */
@Configuration(proxyBeanMethods = false)
class ReleaseTask {
    static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("result-release");

    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    /** Asks for what it runs only when it runs: publishing needs the scheduler itself, to set dates. */
    @Bean
    Task<Void> resultReleaseTask(
            ObjectProvider<Releasing> releasing, ObjectProvider<EditionPieces> pieces, Setbacks setbacks, Clock clock) {
        return Tasks.custom(DESCRIPTOR)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
                .execute((instance, context) -> {
                    var again = clock.instant().plus(TRY_AGAIN);
                    var edition = edition(instance);
                    var piece = pieces.getObject().of("release", edition, "edition/" + instance.getId());
                    return setbacks.attempt(piece, () -> releasing.getObject().releaseIfDue(edition))
                            ? next(releasing.getObject(), instance)
                            : (complete, operations) -> operations.reschedule(complete, again);
                });
    }

    static String instance(EditionId edition, Instant at) {
        return edition + "/" + at.toEpochMilli();
    }

    private static EditionId edition(TaskInstance<Void> instance) {
        return new EditionId(Integer.parseInt(instance.getId().split("/", 2)[0]));
    }

    private static CompletionHandler<Void> next(Releasing releasing, TaskInstance<Void> instance) {
        var edition = edition(instance);
        return releasing
                .comesAt(edition)
                .filter(at -> instance(edition, at).equals(instance.getId()))
                .<CompletionHandler<Void>>map(at -> (complete, operations) -> operations.reschedule(complete, at))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }
}
