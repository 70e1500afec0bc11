package app.laurel.issuing.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.web.StatelessFace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A public page that takes a POST: what is sent is answered and forgotten, with no session and no cookie, so there is nothing
 * that a forged request could ride on.
 */
@Configuration(proxyBeanMethods = false)
class VerifyFace {
    @Bean
    @Order(50)
    SecurityFilterChain verifyChain(HttpSecurity http, LaurelSettings settings) throws Exception {
        return StatelessFace.begin(http.securityMatcher(Language.paths("/verify")), settings)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
