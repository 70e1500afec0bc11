package app.laurel.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends the postman on a round every two seconds, on one node of the installation, with no more mails than the mail server's
 * provider allows. Writing due mail is asked for late: editions set tasks, so no task may need editions before the scheduler stands.
 */
@Configuration(proxyBeanMethods = false)
class PostmanRound {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> mailRound(Postman postman, @Value("${laurel.mails-per-minute:300}") int perMinute) {
        var each = Math.toIntExact(Math.max(1, perMinute * PAUSE.toSeconds() / 60));
        return Tasks.recurring("mail-round", FixedDelay.of(PAUSE)).execute((round, context) -> postman.carry(each));
    }

    @Bean
    RecurringTask<Void> mailPurge(Outbox outbox) {
        return Tasks.recurring("mail-purge", FixedDelay.ofHours(1)).execute((round, context) -> outbox.purge());
    }

    @Bean
    RecurringTask<Void> receiptRound(ObjectProvider<Receipts> receipts) {
        return Tasks.recurring("receipt-round", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((round, context) -> receipts.getObject().writeDue());
    }

    @Bean
    RecurringTask<Void> newsTask(ObjectProvider<NewsRound> news) {
        return Tasks.recurring("news-round", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((round, context) -> news.getObject().writeDue());
    }

    @Bean
    RecurringTask<Void> waitingTask(ObjectProvider<WaitingRound> waiting) {
        return Tasks.recurring("waiting-round", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((round, context) -> waiting.getObject().writeDue());
    }

    @Bean
    RecurringTask<Void> mailingRound(ObjectProvider<Mailings> mailings, ObjectProvider<Reminders> reminders) {
        return Tasks.recurring("mailing-round", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((round, context) -> {
                    reminders.getObject().beginDue();
                    mailings.getObject().carryOn();
                });
    }
}
