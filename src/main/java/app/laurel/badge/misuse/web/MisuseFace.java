package app.laurel.badge.misuse.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.web.StatelessFace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * The chain of the page on which badges are reported: public and without a session, but what is sent is kept and counted against a
 * network, so it has to come from the page itself. Its token is that of the pages before the door.
 */
@Configuration(proxyBeanMethods = false)
class MisuseFace {
    static final String AWARD = Language.PATH + "/v/{code}/misuse";
    static final String UNKNOWN = Language.PATH + "/check/misuse";

    @Bean
    @Order(60)
    SecurityFilterChain misuseChain(
            HttpSecurity http, LaurelSettings settings, CsrfTokenRepository tokens, UnprovedReports unproved)
            throws Exception {
        return StatelessFace.begin(http.securityMatcher(AWARD, UNKNOWN), settings)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(handling -> handling.accessDeniedHandler(unproved))
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
