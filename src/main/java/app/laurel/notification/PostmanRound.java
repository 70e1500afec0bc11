package app.laurel.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends the postman on a round every two seconds, on one node of the installation. */
@Configuration(proxyBeanMethods = false)
class PostmanRound {
    @Bean
    RecurringTask<Void> mailRound(Postman postman) {
        return Tasks.recurring("mail-round", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((round, context) -> postman.carry());
    }
}
