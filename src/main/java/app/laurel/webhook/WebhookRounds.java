package app.laurel.webhook;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends the courier out every two seconds, looks at recommendations every minute, and clears up every hour; each on one node. */
@Configuration(proxyBeanMethods = false)
class WebhookRounds {
    // why asked for late: no task may need what sets tasks before the scheduler stands
    @Bean
    RecurringTask<Void> webhookCourierTask(ObjectProvider<Courier> courier) {
        return Tasks.recurring("webhook-courier", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((round, context) -> courier.getObject().carry());
    }

    @Bean
    RecurringTask<Void> webhookRecommendationTask(ObjectProvider<RecommendationWatch> watch) {
        return Tasks.recurring("webhook-recommendations", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((round, context) -> watch.getObject().look());
    }

    @Bean
    RecurringTask<Void> webhookPurgeTask(ObjectProvider<Deliveries> deliveries) {
        return Tasks.recurring("webhook-purge", FixedDelay.ofHours(1))
                .execute((round, context) -> deliveries.getObject().purge());
    }
}
