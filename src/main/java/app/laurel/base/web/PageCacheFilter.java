package app.laurel.base.web;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.text.Language;
import app.laurel.base.web.Makers.Turn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives public pages and pictures from memory, before security and controllers, with the headers they were made with: made once per
 * change, by the first who asks, while the others wait for it. What a page is made of is nobody's business here: an answer that
 * says that anyone may keep it is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PageCacheFilter extends OncePerRequestFilter {
    /**
     * Everything in a language, feeds and pictures among it, the files of a year or of one of its categories, in use or of a version, the
     * faces of shops, what programs ask for, and what browsers ask for by themselves.
     */
    private static final Pattern PAGES =
            Pattern.compile("/(?:" + Language.TAGS + ")(?:/[A-Za-z0-9/-]{0,150}(?:\\.(?:atom|json|svg|png|pdf))?)?|"
                    + "/[a-z0-9-]{1,80}/[0-9]{4}/(?:[a-z0-9-]{1,40}/)?(?:version/[0-9]{1,4}/)?[a-z-]{1,40}\\.(?:png|json|csv)|"
                    + "/api/v1(?:/[A-Za-z0-9/-]{1,150}|/openapi\\.json(?:\\.yaml)?)?|"
                    + "/face/[1-9][0-9]{0,8}|/favicon\\.(?:svg|ico)|/(?:apple-touch-icon|icon-512)\\.png|/site\\.webmanifest|/robots\\.txt|"
                    + "/sitemap\\.xml|/llms\\.txt");

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Shelf<String, ReadyAnswer> shelf;
    private final Makers makers = new Makers();
    private final ReadyAnswers ready;

    PageCacheFilter(Shelves shelves, ReadyAnswers ready) {
        this.ready = ready;
        shelf = shelves.ofBytes(MOST_BYTES, ReadyAnswer::weight);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() != null
                || request.getHeader("Range") != null
                || !PAGES.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var known = shelf.find(path);
        if (known == null) {
            var turn = makers.await(path);
            var made = new AnswerBuffer(request, response, turn::end);
            known = makeOrLast(path, turn, () -> chain.doFilter(new Unconditional(request), made), made);
            if (known == null) {
                made.release();
                return;
            }
        }
        known.send(request, response);
    }

    /** While the database is away, readers are given what they were given last. */
    private @Nullable ReadyAnswer makeOrLast(String path, Turn turn, Making making, AnswerBuffer made)
            throws ServletException, IOException {
        try {
            return make(path, turn, making, made);
        } catch (ServletException | RuntimeException failure) {
            var last = DatabaseFaults.isAway(failure) && !made.isCommitted() ? shelf.findLast(path) : null;
            if (last == null) throw failure;
            made.reset();
            return last;
        }
    }

    /** The answer that somebody else made meanwhile; null if it was made now. Nobody waits while it is sent to a slow reader. */
    private @Nullable ReadyAnswer make(String path, Turn turn, Making making, AnswerBuffer made)
            throws ServletException, IOException {
        try {
            var known = shelf.find(path);
            if (known != null) return known;
            var begun = shelf.begin();
            var readied = ready.begin();
            making.run();
            var answer = made.keepable();
            if (answer != null) begun.put(path, answer);
            if (answer != null && readied != null) readied.keep(path, answer);
            return null;
        } finally {
            turn.end();
        }
    }

    /** The rest of the way that a request goes. */
    @FunctionalInterface
    private interface Making {
        void run() throws ServletException, IOException;
    }
}
