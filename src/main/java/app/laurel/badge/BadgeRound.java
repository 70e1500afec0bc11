package app.laurel.badge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks where badges were last seen: every hour at what has not been looked at for a day, on one node. */
@Configuration(proxyBeanMethods = false)
class BadgeRound {
    // why asked for late: no task may need what sets tasks before the scheduler stands
    @Bean
    RecurringTask<Void> badgeLooksTask(ObjectProvider<BadgeLooks> looks) {
        return Tasks.recurring("badge-looks", FixedDelay.ofHours(1))
                .execute((round, context) -> looks.getObject().lookAgain());
    }
}
