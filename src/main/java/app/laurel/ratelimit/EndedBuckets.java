package app.laurel.ratelimit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets callers whose limits have long ended, and proofs of work that are too old to be used again: every hour, on one node. */
@Configuration(proxyBeanMethods = false)
class EndedBuckets {
    @Bean
    RecurringTask<Void> endedBucketsTask(SharedBuckets buckets, SpentWork work, Clock clock) {
        return Tasks.recurring("ratelimit-ended", FixedDelay.ofHours(1)).execute((instance, context) -> {
            work.purge(clock.instant());
            while (buckets.purge(clock.instant())) {
                if (context.getSchedulerState().isShuttingDown()) return;
            }
        });
    }
}
