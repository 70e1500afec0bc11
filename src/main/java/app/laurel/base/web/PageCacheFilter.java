package app.laurel.base.web;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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
     * faces of shops, and what browsers ask for by themselves.
     */
    private static final Pattern PAGES =
            Pattern.compile("/(?:ko|en)(?:/[A-Za-z0-9/-]{0,150}(?:\\.(?:atom|json|svg|png|pdf))?)?|"
                    + "/[a-z0-9-]{1,80}/[0-9]{4}/(?:[a-z0-9-]{1,40}/)?(?:version/[0-9]{1,4}/)?[a-z-]{1,40}\\.(?:png|json|csv)|"
                    + "/face/[1-9][0-9]{0,8}|/favicon\\.(?:svg|ico)|/apple-touch-icon\\.png|/robots\\.txt");

    private static final long PATIENCE_MS = 2_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Shelf<String, CachedAnswer> shelf;
    private final LoadingCache<String, ReentrantLock> makers =
            Caffeine.newBuilder().weakValues().build(path -> new ReentrantLock());

    PageCacheFilter(Shelves shelves) {
        shelf = shelves.ofBytes(MOST_BYTES, CachedAnswer::weight);
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
            var maker = makers.get(path);
            var made = new AnswerBuffer(request, response, () -> unlock(maker));
            known = makeOrLast(path, maker, () -> chain.doFilter(new Unconditional(request), made), made);
            if (known == null) {
                made.release();
                return;
            }
        }
        known.send(request, response);
    }

    /** While the database is away, readers are given what they were given last. */
    private @Nullable CachedAnswer makeOrLast(String path, ReentrantLock maker, Making making, AnswerBuffer made)
            throws ServletException, IOException {
        try {
            return make(path, maker, making, made);
        } catch (ServletException | RuntimeException failure) {
            var last = DatabaseFaults.isAway(failure) && !made.isCommitted() ? shelf.findLast(path) : null;
            if (last == null) throw failure;
            made.reset();
            return last;
        }
    }

    /**
     * The answer that somebody else made meanwhile; null if it was made now. Nobody waits while it is sent to a slow reader, nor for
     * long behind somebody who was asked to come again: then each goes the way by itself.
     */
    private @Nullable CachedAnswer make(String path, ReentrantLock maker, Making making, AnswerBuffer made)
            throws ServletException, IOException {
        await(maker);
        try {
            var known = shelf.find(path);
            if (known != null) return known;
            var begun = shelf.begin();
            making.run();
            var answer = made.keepable();
            if (answer != null) begun.put(path, answer);
            return null;
        } finally {
            unlock(maker);
        }
    }

    private static void await(ReentrantLock maker) {
        try {
            maker.tryLock(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void unlock(ReentrantLock maker) {
        if (maker.isHeldByCurrentThread()) maker.unlock();
    }

    /** The rest of the way that a request goes. */
    @FunctionalInterface
    private interface Making {
        void run() throws ServletException, IOException;
    }
}
