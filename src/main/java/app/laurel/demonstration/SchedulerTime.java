package app.laurel.demonstration;

import app.laurel.base.DemonstrationClock;
import app.laurel.base.InDemonstration;
import com.github.kagkarlsson.scheduler.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the scheduler live in the demonstration's time: what waits for a date happens when the clock is moved past it. */
@Configuration(proxyBeanMethods = false)
@InDemonstration
class SchedulerTime {
    @Bean
    Clock schedulerClock(DemonstrationClock clock) {
        return clock::instant;
    }
}
