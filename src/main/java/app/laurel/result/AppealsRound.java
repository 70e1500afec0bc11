package app.laurel.result;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every ten minutes, on one node of the installation, whether the time for appeals of a year is over. */
@Configuration(proxyBeanMethods = false)
class AppealsRound {
    // why: editions set tasks, so tasks must not need editions before the scheduler stands
    @Bean
    RecurringTask<Void> appealsTask(ObjectProvider<AppealsEnd> appeals) {
        return Tasks.recurring("result-appeals-end", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((task, context) -> appeals.getObject().destroyDue());
    }
}
