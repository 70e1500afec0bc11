package app.laurel.fulfilment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminds whose turn it is, and erases where plaques were sent, or would have been, once nobody needs it: every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class PlaqueRound {
    // why asked for late: no task may need what sets tasks before the scheduler stands
    @Bean
    RecurringTask<Void> endedDestinationsTask(ObjectProvider<EndedDestinations> destinations) {
        return Tasks.recurring("fulfilment-destinations-ended", FixedDelay.ofHours(1))
                .execute((round, context) -> destinations.getObject().erase());
    }

    @Bean
    RecurringTask<Void> quietDestinationsTask(ObjectProvider<QuietDestinations> destinations) {
        return Tasks.recurring("fulfilment-destinations-quiet", FixedDelay.ofHours(1))
                .execute((round, context) -> destinations.getObject().erase());
    }

    @Bean
    RecurringTask<Void> plaqueRemindersTask(ObjectProvider<PlaqueReminders> reminders) {
        return Tasks.recurring("fulfilment-reminders", FixedDelay.ofHours(1))
                .execute((round, context) -> reminders.getObject().remindDue());
    }
}
