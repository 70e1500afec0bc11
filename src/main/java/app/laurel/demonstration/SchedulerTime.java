package app.laurel.demonstration;

import app.laurel.base.occasion.InventedOnly;
import com.github.kagkarlsson.scheduler.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the scheduler live in the demonstration's time: what waits for a date happens when the clock is moved past it. */
@Configuration(proxyBeanMethods = false)
@InventedOnly
class SchedulerTime {
    @Bean
    Clock schedulerClock(DemonstrationOccasion occasion) {
        return occasion.clock()::instant;
    }
}
