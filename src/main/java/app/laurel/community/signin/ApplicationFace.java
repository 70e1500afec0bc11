package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The chain of everything that a signed-in person does, and of the pages before the door. Nothing under {@code /app} opens without
 * a session; what a session may do is asked by the services.
 *
 * @see "src/docs/decisions/two-faces.md"
 */
@Configuration(proxyBeanMethods = false)
class ApplicationFace {
    static final String POLICY = "Content-Security-Policy";

    /** Flow 25.2 cannot run under a stricter one; see the pages before the door for what ours can. */
    private static final String POLICY_OF_VIEWS =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'%1$s; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data:%1$s; font-src 'self' data:; connect-src 'self'%1$s; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'";

    private static final String POLICY_BEFORE_THE_DOOR = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Pages that ask for a passkey run a script of ours. */
    static final String POLICY_OF_SCRIPT = POLICY_BEFORE_THE_DOOR + "; script-src 'self'";

    /** One page has a worker, too: the one on which a browser works. */
    static final String POLICY_OF_WORK = POLICY_OF_SCRIPT + "; worker-src 'self'";

    private static final RequestMatcher BEFORE_THE_DOOR = anyOf("/sign-in/**", "/setup/**");
    private static final RequestMatcher ALL = anyOf("/app/**", "/sign-in/**", "/sign-out", "/setup/**");

    /** Eight: all that stands between a browser and the views. */
    @Bean
    @Order(10)
    SecurityFilterChain applicationChain(
            HttpSecurity http,
            Sessions sessions,
            Entrance entrance,
            Wishes wishes,
            FormTokens tokens,
            DeviceCookie kept,
            Doorway doorway,
            LaurelSettings settings)
            throws Exception {
        return http.securityMatcher(ALL)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(BEFORE_THE_DOOR).permitAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(doorbell()))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> entrance.leave(request, response))
                        .addLogoutHandler((request, response, who) -> kept.end(request, response)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.logoutSuccessHandler(signedOut())
                                .enableRequestCacheConfiguration(false)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .requestCache(cache -> cache.requestCache(wishes))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class)
                .addFilterAfter(new DeviceDoor(entrance, kept), SessionGuard.class)
                .headers(headers -> harden(headers, doorway, settings))
                .build();
    }

    @Bean
    Entrance entrance(
            Sessions sessions,
            Wishes wishes,
            CurrentAccount current,
            NavigationAccessControl views,
            KnownBrowsers known,
            HalfWay halfWay,
            Clock clock) {
        views.setLoginView("/sign-in");
        return new Entrance(sessions, wishes, current, known, halfWay, clock);
    }

    private static SimpleUrlLogoutSuccessHandler signedOut() {
        var signedOut = new SimpleUrlLogoutSuccessHandler();
        signedOut.setDefaultTargetUrl("/sign-in");
        signedOut.setRedirectStrategy(new UidlRedirectStrategy());
        return signedOut;
    }

    private static LoginUrlAuthenticationEntryPoint doorbell() {
        var doorbell = new LoginUrlAuthenticationEntryPoint("/sign-in");
        doorbell.setFavorRelativeUris(true);
        return doorbell;
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers, Doorway doorway, LaurelSettings settings) {
        var elsewhere = settings.badgeUrl().equals(settings.url()) ? "" : " " + settings.badgeUrl();
        headers.addHeaderWriter(policies(POLICY_OF_VIEWS.formatted(elsewhere)))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
        if (doorway.isSecure()) {
            headers.httpStrictTransportSecurity(always -> always.requestMatcher(AnyRequestMatcher.INSTANCE));
        }
    }

    private static HeaderWriter policies(String ofViews) {
        return (request, response) -> {
            if (response.containsHeader(POLICY)) return;
            response.setHeader(POLICY, BEFORE_THE_DOOR.matches(request) ? POLICY_BEFORE_THE_DOOR : ofViews);
        };
    }

    private static RequestMatcher anyOf(String... patterns) {
        var path = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(java.util.Arrays.stream(patterns)
                .map(it -> (RequestMatcher) path.matcher(it))
                .toList());
    }
}
