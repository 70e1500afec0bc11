package app.laurel.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its address what a request asks to have done. A call of a page of the application says by its referrer which page that
 * is; without a session of ours no call counts as a voter's.
 */
final class AskedWork {
    private static final String APPLICATION = "/app";
    private static final Set<String> PROBES = Set.of("/actuator/health/liveness", "/actuator/health/readiness");
    private static final Pattern REFERRER = Pattern.compile("https?://[^/?#]+(/app/[^?#]*).*");
    private static final Pattern BALLOT = Pattern.compile("/app/[^/]+/[0-9]{4}/vote");
    private static final Pattern DESK = Pattern.compile("/app/(?:[^/]+/desk|settings)(?:/.*)?");
    private static final Pattern FILES = Pattern.compile("(?:/app)?/VAADIN/(?!dynamic/).*|/laurel/.*");
    private static final Pattern FRAME = Pattern.compile("/v1/.*|.*/frame");

    private AskedWork() {}

    /** Empty for what is never held up: the probes that say whether Laurel lives, and files, which cost less than a refusal. */
    static Optional<WorkKind> of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (PROBES.contains(path) || (isRead(request) && FILES.matcher(path).matches())) return Optional.empty();
        if (isUpload(request, path)) return Optional.of(WorkKind.UPLOAD);
        if (path.startsWith("/v1/")) return Optional.of(WorkKind.BADGE);
        if (isBelow("/sign-in", path) || isBelow("/setup", path)) return Optional.of(WorkKind.SIGN_IN);
        if (DESK.matcher(path).matches()) return Optional.of(WorkKind.DESK);
        if (!isBelow(APPLICATION, path)) return Optional.of(WorkKind.PUBLIC_PAGE);
        return Optional.of(isOfPage(request) ? ofPage(request) : WorkKind.OPENING);
    }

    /** Whether somebody opens a page of the application, and would be shown another page in its place. */
    static boolean isDocument(HttpServletRequest request) {
        return isRead(request)
                && isBelow(APPLICATION, request.getRequestURI())
                && !request.getRequestURI().contains("/VAADIN/")
                && !isOfPage(request)
                && accepts(request, "text/html");
    }

    /** Whether an answer with words would be read by somebody: not in place of a picture, nor in a frame on a page of others. */
    static boolean isForPeople(HttpServletRequest request) {
        return !isOfPage(request)
                && accepts(request, "text/html")
                && !FRAME.matcher(request.getRequestURI()).matches();
    }

    /** Whether a page of the application that stands on a screen asks: it tries again by itself. */
    private static boolean isOfPage(HttpServletRequest request) {
        var query = request.getQueryString();
        return isBelow(APPLICATION, request.getRequestURI()) && query != null && query.contains("v-r=");
    }

    private static boolean isUpload(HttpServletRequest request, String path) {
        if (isRead(request)) return false;
        var type = request.getContentType();
        var length = request.getContentLengthLong();
        return path.contains("/VAADIN/dynamic/")
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                || length > ArrivedRequest.MOST
                || (length < 0 && request.getHeader("Transfer-Encoding") != null);
    }

    private static WorkKind ofPage(HttpServletRequest request) {
        var page = page(request.getHeader("Referer"));
        if (DESK.matcher(page).matches()) return WorkKind.DESK;
        if (!request.isRequestedSessionIdValid()) return WorkKind.OPENING;
        // whoever was let in goes on: a page that has begun to come is of no use without its second part
        return isRead(request) || BALLOT.matcher(page).matches() ? WorkKind.CAST : WorkKind.OPENING;
    }

    private static String page(@Nullable String referrer) {
        if (referrer == null) return "";
        var found = REFERRER.matcher(referrer);
        return found.matches() ? found.group(1) : "";
    }

    private static boolean isRead(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }

    private static boolean isBelow(String root, String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
