package app.laurel.ballot;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten seconds whether a box is to be shut, so that what lies in it is fixed long before anybody counts. */
@Configuration(proxyBeanMethods = false)
class ShutRound {
    // why: as for the round of participation
    @Bean
    RecurringTask<Void> boxShuttingTask(ObjectProvider<BoxShutting> shutting) {
        return Tasks.recurring("ballot-shutting", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((task, context) -> shutting.getObject().shutDue());
    }
}
