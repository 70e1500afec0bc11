package app.laurel.site;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.text.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away, full or read-only, whatever needs it is answered with 503, when to come again and a kind page. It
 * stands before everything else, so that no way of failing is answered in another manner.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class AwayFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(AwayFilter.class);
    private static final String SECONDS = "10";

    private final ProblemPage page;

    AwayFilter(ProblemPage page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!DatabaseFaults.isAway(failure) || response.isCommitted()) throw failure;
            LOG.warn("{} needs the database, which is away", request.getRequestURI(), failure);
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        var body = page.render(HttpServletResponse.SC_SERVICE_UNAVAILABLE, language(request));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'");
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Language language(HttpServletRequest request) {
        return ProblemPage.language(request.getRequestURI(), request.getLocale());
    }
}
