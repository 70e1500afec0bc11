package app.laurel.notification.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain of addresses in mails. They act by POST without a cookie, because mail programs press them (RFC 8058): the sealed token
 * in the address is the proof, so there is nothing that a forged request could ride on.
 */
@Configuration(proxyBeanMethods = false)
class MailFace {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(40)
    SecurityFilterChain mailChain(HttpSecurity http, LaurelSettings settings) throws Exception {
        return http.securityMatcher(Language.paths("/mail/**"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.httpStrictTransportSecurity(always -> always.requestMatcher(
                                request -> "https".equals(settings.url().getScheme())))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        // why: the token in the address must not travel on
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}
