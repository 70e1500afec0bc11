package app.laurel;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/**
 * Keeps the application's jobs from beginning at all, unless a test says {@code laurel.test-jobs=true}: however seldom the clockwork looks, it looks
 * once when it starts, and carries out whatever is due among the rows of earlier tests, beside the test that runs.
 */
public class JobsAtRest {
    /** Starts nothing. */
    @Bean
    @ConditionalOnProperty(name = "laurel.test-jobs", havingValue = "false", matchIfMissing = true)
    DbSchedulerStarter starter() {
        return () -> {};
    }
}
