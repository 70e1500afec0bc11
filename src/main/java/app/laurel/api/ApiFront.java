package app.laurel.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers that scripts of any page may read, also with an ETag they know (Fetch standard, CORS-preflight). The answers themselves
 * say the same to everybody, whoever asks: Spring's own way adds it only for those who come from elsewhere, and the first who asked
 * would decide what lies ready for the others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class ApiFront extends OncePerRequestFilter {
    /** As JSON and, with an end more, as YAML; springdoc answers it and says nothing of who may keep it. */
    private static final String DESCRIPTION = ApiLinks.ROOT + "/openapi.json";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getRequestURI() + "/").startsWith(ApiLinks.ROOT + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("OPTIONS")) {
            if (request.getRequestURI().startsWith(DESCRIPTION)) {
                response.setHeader("Access-Control-Allow-Origin", "*");
                response.setHeader("Cache-Control", "max-age=3600, public");
            }
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
    }
}
