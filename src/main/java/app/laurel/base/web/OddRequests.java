package app.laurel.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no browser of ours sends, before anything else trips over it: the fault is the caller's, and no line of our log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OddRequests extends OncePerRequestFilter {
    /** Empty, dot and double-dot parts of a path, also percent-encoded. */
    private static final Pattern PATH =
            Pattern.compile(".*(?://|/(?:\\.|%2e){1,2}(?:/.*|;.*)?$).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern UI = Pattern.compile("[0-9]{1,9}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOdd(request)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else chain.doFilter(request, response);
    }

    private static boolean isOdd(HttpServletRequest request) {
        if (PATH.matcher(request.getRequestURI()).matches()) return true;
        var query = request.getQueryString();
        if (query == null || !query.contains("v-uiId")) return false;
        var ui = request.getParameter("v-uiId");
        return ui != null && !UI.matcher(ui).matches();
    }
}
