package app.laurel.base;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; tests put another in its place, and a demonstration has one that can be moved. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    @InDemonstration
    DemonstrationClock demonstrationClock() {
        return new DemonstrationClock(Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
