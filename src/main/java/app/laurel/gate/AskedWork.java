package app.laurel.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its address what a request asks to have done. A call of a page of the application says by its referrer which page that
 * is; a wrong one gains a stranger nothing, for without a session of ours no call counts as a voter's.
 */
final class AskedWork {
    private static final String APPLICATION = "/app";
    private static final Pattern REFERRER = Pattern.compile("https?://[^/?#]+(/app/[^?#]*).*");
    private static final Pattern BALLOT = Pattern.compile("/app/[^/]+/[0-9]{4}/vote");
    private static final Pattern DESK = Pattern.compile("/app/(?:[^/]+/desk|settings)(?:/.*)?");

    private AskedWork() {}

    /** Empty for what is never held up: the probes that say whether Laurel lives. */
    static Optional<Work> of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.startsWith("/actuator/")) return Optional.empty();
        if (path.startsWith("/v1/")) return Optional.of(Work.BADGE);
        if (isBelow("/sign-in", path) || isBelow("/setup", path)) return Optional.of(Work.SIGN_IN);
        if (isCall(request)) return Optional.of(ofCall(request));
        if (DESK.matcher(path).matches()) return Optional.of(Work.DESK);
        return Optional.of(isBelow(APPLICATION, path) || isBelow("/VAADIN", path) ? Work.OPENING : Work.PUBLIC_PAGE);
    }

    /** Whether somebody opens a page of the application, and would be shown another page in its place. */
    static boolean isDocument(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && isBelow(APPLICATION, request.getRequestURI())
                && request.getParameter("v-r") == null
                && accepts(request, "text/html");
    }

    /** Whether a page of the application that stands on a screen asks for something, and tries again by itself. */
    static boolean isCall(HttpServletRequest request) {
        var query = request.getQueryString();
        return "POST".equals(request.getMethod())
                && isBelow(APPLICATION, request.getRequestURI())
                && query != null
                && query.contains("v-r=");
    }

    static boolean accepts(HttpServletRequest request, String type) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }

    private static Work ofCall(HttpServletRequest request) {
        var page = page(request.getHeader("Referer"));
        if (DESK.matcher(page).matches()) return Work.DESK;
        return BALLOT.matcher(page).matches() && request.isRequestedSessionIdValid() ? Work.CAST : Work.OPENING;
    }

    private static String page(@Nullable String referrer) {
        if (referrer == null) return "";
        var found = REFERRER.matcher(referrer);
        return found.matches() ? found.group(1) : "";
    }

    private static boolean isBelow(String root, String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
