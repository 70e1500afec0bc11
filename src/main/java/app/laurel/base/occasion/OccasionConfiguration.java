package app.laurel.base.occasion;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real award, where no module brings a primary {@link Occasion}; and its one clock, in whose place tests put another. */
@Configuration(proxyBeanMethods = false)
class OccasionConfiguration {
    @Bean
    Occasion realOccasion() {
        return new RealOccasion();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Occasion occasion) {
        return occasion.clock();
    }
}
