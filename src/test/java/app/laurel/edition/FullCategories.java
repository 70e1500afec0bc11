package app.laurel.edition;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets years have several categories, as they will once all that follows the rules takes them. */
@TestConfiguration(proxyBeanMethods = false)
public class FullCategories {
    @Bean
    @Primary
    CategoryLimit fullCategories() {
        return CategoryLimit.FULL;
    }
}
