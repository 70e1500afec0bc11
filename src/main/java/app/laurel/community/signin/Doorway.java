package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of the application face. Over https their names begin with {@code __Host-}: such a cookie is refused by the browser
 * unless it is secure, for this host only and for the whole of it (RFC 6265bis, 4.1.3.2).
 */
@Configuration(proxyBeanMethods = false)
class Doorway {
    private final boolean secure;

    Doorway(LaurelSettings settings) {
        this.secure = "https".equals(settings.url().getScheme());
    }

    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(name("session"));
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(secure);
            cookie.setAttribute("SameSite", "Lax");
        };
    }

    /** Whether people reach the application by https. */
    boolean isSecure() {
        return secure;
    }

    /** The value of the cookie that we set under this name; empty where the browser sends none. */
    Optional<String> findCookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(it -> it.getName().equals(name(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Has the browser keep a value, out of reach of scripts. */
    void keep(HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name(name), value)
                .httpOnly(true)
                .secure(secure)
                .path("/")
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Has the browser forget a value. */
    void forget(HttpServletResponse response, String name) {
        keep(response, name, "", Duration.ZERO);
    }

    private String name(String name) {
        return (secure ? "__Host-laurel-" : "laurel-") + name;
    }
}
