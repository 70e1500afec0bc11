package app.laurel.badge.misuse;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has moderators mailed of what was reported, and erases what is old: every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class MisuseRound {
    // why asked for late: no task may need what sets tasks before the scheduler stands
    @Bean
    RecurringTask<Void> misuseMailTask(ObjectProvider<MisuseUpkeep> upkeep) {
        return Tasks.recurring("badge-misuse-mail", FixedDelay.ofHours(1))
                .execute((round, context) -> upkeep.getObject().announce());
    }

    @Bean
    RecurringTask<Void> misuseErasureTask(ObjectProvider<MisuseUpkeep> upkeep) {
        return Tasks.recurring("badge-misuse-erasure", FixedDelay.ofHours(1))
                .execute((round, context) -> upkeep.getObject().erase());
    }
}
