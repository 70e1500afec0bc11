package app.laurel.badge.web;

import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.EmbedScript;
import app.laurel.base.DatabaseFaults;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers everything under {@code /v1/} before security and controllers: no session, no cookie, nothing that varies by who asks.
 * An address that names nothing is answered with 404 that is kept for half a minute only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BadgeFilter extends OncePerRequestFilter {
    private static final String ROOT = "/v1/";
    private static final Pattern PICTURE = Pattern.compile("/v1/a/([0-9A-Z]{8})/(compact|card|seal)\\.svg");
    private static final Pattern FACTS = Pattern.compile("/v1/a/([0-9A-Z]{8})\\.json");
    private static final Pattern PREVIEW = Pattern.compile("/v1/a/([0-9A-Z]{8})/preview");
    private static final BadgeAnswer NOTHING =
            BadgeAnswer.text(404, "text/plain;charset=utf-8", "public, max-age=30", "no such award\n");

    private final BadgeShelf shelf;
    private final BadgeFacade facade;
    private final BadgeAnswer alias;
    private final BadgeAnswer pinned;
    private final String pinnedPath;

    BadgeFilter(BadgeShelf shelf, BadgeFacade facade, EmbedScript script) {
        this.shelf = shelf;
        this.facade = facade;
        var type = "text/javascript;charset=utf-8";
        alias = new BadgeAnswer(
                200, type, "public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800", script.bytes());
        pinned = new BadgeAnswer(200, type, "public, max-age=31536000, immutable", script.bytes());
        pinnedPath = ROOT + script.fileName();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(ROOT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            BadgeWriter.write(request, response, find(request).orElse(NOTHING));
        } catch (RuntimeException broken) {
            logger.error("a badge could not be answered", broken);
            response.reset();
            response.setHeader("Cache-Control", "no-store");
            if (DatabaseFaults.isAway(broken)) response.setHeader("Retry-After", "10");
            response.setStatus(
                    DatabaseFaults.isAway(broken)
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private Optional<BadgeAnswer> find(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.equals("/v1/laurel.js")) return Optional.of(alias);
        if (path.equals(pinnedPath)) return Optional.of(pinned);
        var picture = PICTURE.matcher(path);
        if (picture.matches())
            return AwardCode.find(picture.group(1)).flatMap(it -> picture(request, it, picture.group(2)));
        var facts = FACTS.matcher(path);
        if (facts.matches())
            return Optional.of(
                    AwardCode.find(facts.group(1)).flatMap(facade::facts).orElse(BadgeFacade.UNKNOWN));
        var preview = PREVIEW.matcher(path);
        if (preview.matches())
            return AwardCode.find(preview.group(1))
                    .flatMap(it -> facade.preview(it, look(request, "card"), language(request), ground(request)));
        return Optional.empty();
    }

    private Optional<BadgeAnswer> picture(HttpServletRequest request, AwardCode code, String variant) {
        var host = Optional.ofNullable(request.getParameter("h")).orElse("").toLowerCase(Locale.ROOT);
        return shelf.picture(code, look(request, variant), language(request), host);
    }

    private static BadgeLook look(HttpServletRequest request, String fallback) {
        var variant = Optional.ofNullable(request.getParameter("variant")).flatMap(BadgeVariant::ofTag);
        var theme = Optional.ofNullable(request.getParameter("theme")).flatMap(BadgeTheme::ofTag);
        return new BadgeLook(
                variant.or(() -> BadgeVariant.ofTag(fallback)).orElseThrow(), theme.orElse(BadgeTheme.AUTO));
    }

    private static Language language(HttpServletRequest request) {
        var asked = Optional.ofNullable(request.getParameter("hl")).orElse("");
        return Language.of(Locale.forLanguageTag(asked));
    }

    private static boolean ground(HttpServletRequest request) {
        return "dark".equals(request.getParameter("ground"));
    }
}
