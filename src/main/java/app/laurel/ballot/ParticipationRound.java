package app.laurel.ballot;

import app.laurel.edition.EditionPieces;
import app.laurel.setback.Setbacks;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks twice a minute, on one node of the installation, whether a new figure of participation is due. */
@Configuration(proxyBeanMethods = false)
class ParticipationRound {
    // why: editions set tasks, so tasks must not need editions before the scheduler stands
    @Bean
    RecurringTask<Void> participationTask(
            ObjectProvider<Participations> participations, ObjectProvider<EditionPieces> pieces, Setbacks setbacks) {
        return Tasks.recurring("participation-telling", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((task, context) -> publish(participations.getObject(), pieces.getObject(), setbacks));
    }

    private static void publish(Participations participations, EditionPieces pieces, Setbacks setbacks) {
        for (var edition : participations.listVoting()) {
            setbacks.attempt(pieces.of("participation", edition), () -> participations.publish(edition));
        }
    }
}
