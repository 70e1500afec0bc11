package app.laurel.rehearsal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has rehearsals carried on every few seconds, on one node of the installation. */
@Configuration(proxyBeanMethods = false)
class RehearsalRound {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** Asked for late: years set tasks, so no task may need them before the scheduler stands. */
    @Bean
    RecurringTask<Void> rehearsalTask(ObjectProvider<RehearsalPlay> play) {
        return Tasks.recurring("rehearsal-round", FixedDelay.of(PAUSE))
                .execute((round, context) -> play.getObject().carryOn());
    }
}
