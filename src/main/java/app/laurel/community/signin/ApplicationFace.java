package app.laurel.community.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The chain of everything that a signed-in person does. */
@Configuration(proxyBeanMethods = false)
class ApplicationFace {
    @Bean
    @Order(10)
    SecurityFilterChain applicationChain(HttpSecurity http) throws Exception {
        return http.securityMatcher("/app/**")
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {})
                .build();
    }
}
