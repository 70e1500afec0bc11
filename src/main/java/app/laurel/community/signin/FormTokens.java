package app.laurel.community.signin;

import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Proofs that a form came from a page of ours, for people of whom nothing is kept: the browser holds a random value out of reach of
 * scripts, the form its keyed hash, and only this installation can make one from the other. Whoever plants a value in a browser
 * has no hash for it of somebody else's form.
 */
@Component
class FormTokens implements CsrfTokenRepository {
    private static final String NAME = "form";
    private static final String SECRET = "[A-Za-z0-9_-]{43}";
    private static final Duration LASTS = Duration.ofDays(1);

    private final Doorway doorway;
    private final byte[] key;

    FormTokens(Doorway doorway, Seal masterSeal) {
        this.doorway = doorway;
        this.key = masterSeal.subkey("form token");
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Secrets.token());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token instanceof FormToken form) doorway.keep(response, NAME, form.secret(), LASTS);
        else doorway.forget(response, NAME);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return doorway.findCookie(request, NAME)
                .filter(it -> it.matches(SECRET))
                .map(this::token)
                .orElse(null);
    }

    private FormToken token(String secret) {
        var hash = Digests.hmac(key).doFinal(secret.getBytes(StandardCharsets.US_ASCII));
        return new FormToken(secret, Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }

    /** @param secret stays in the browser */
    private record FormToken(String secret, String getToken) implements CsrfToken {
        @Override
        public String getHeaderName() {
            return "X-CSRF-TOKEN";
        }

        @Override
        public String getParameterName() {
            return "_csrf";
        }
    }
}
