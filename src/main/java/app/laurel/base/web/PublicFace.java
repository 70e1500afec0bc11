package app.laurel.base.web;

import app.laurel.base.LaurelSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The chain of everything that no other chain claims: read only, no session, no cookie, cacheable, under a policy that allows no
 * script, except where {@link PublicPages#scripted} allows one of ours.
 *
 * @see "src/docs/decisions/two-faces.md"
 */
@Configuration(proxyBeanMethods = false)
class PublicFace {
    /** Whether it lives and whether it is ready; nothing else is anybody's business. */
    private static final String[] PROBES = {"/actuator/health/liveness", "/actuator/health/readiness"};

    @Bean
    @Order(100)
    SecurityFilterChain publicChain(HttpSecurity http, LaurelSettings settings) throws Exception {
        return StatelessFace.begin(http, settings)
                // why: nothing here acts, whatever is not a reading request is denied; a token would only make a
                // session
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PROBES)
                        .permitAll()
                        .requestMatchers("/actuator", "/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }
}
