package app.laurel.community.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Where strangers wanted to go before they were led to the sign-in page: their browser keeps it, so that we need not. */
@Component
class Wishes implements RequestCache {
    private static final String NAME = "wish";
    private static final Duration LASTS = Duration.ofHours(1);
    private static final int LONGEST = 500;
    /** As browsers write the address of a view in a request line; files have dots. */
    private static final String INSIDE = "/app(/[A-Za-z0-9_~%/-]*)?";

    private final Doorway doorway;

    Wishes(Doorway doorway) {
        this.doorway = doorway;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (!HttpMethod.GET.matches(request.getMethod()) || path.length() > LONGEST || !path.matches(INSIDE)) return;
        if (request.getParameter("v-r") != null) return;
        var kept = Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8));
        doorway.keep(response, NAME, kept, LASTS);
    }

    /** Whatever the browser says: where it may lead is for the reader to check. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return doorway.findCookie(request, NAME)
                .filter(it -> it.length() <= 2 * LONGEST)
                .flatMap(Wishes::path)
                .filter(it -> it.matches(INSIDE))
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** No request is done once more: where one leads, the browser goes by itself. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (doorway.findCookie(request, NAME).isPresent()) doorway.forget(response, NAME);
    }

    /** The path if it leads to a view, else the hall. */
    static String inside(String path) {
        return leadsInside(path) ? path : "/app";
    }

    static boolean leadsInside(String path) {
        return path.length() <= LONGEST && path.matches(INSIDE) && !path.contains("//");
    }

    private static Optional<String> path(String kept) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
