package app.laurel.badge.web;

import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.ImageShape;
import app.laurel.base.DatabaseFaults;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.web.ReadyAnswers;
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
    private static final Pattern IMAGE = Pattern.compile("/v1/a/([0-9A-Z]{8})/(compact|card|seal|square)\\.png");
    private static final Pattern AWARD = Pattern.compile("/v1/a/([0-9A-Z]{8})\\b");
    private static final Pattern FACTS = Pattern.compile("/v1/a/([0-9A-Z]{8})\\.json");
    private static final Pattern KIT = Pattern.compile("/v1/a/([0-9A-Z]{8})/laurel-badge\\.zip");
    private static final Pattern FRAME = Pattern.compile("/v1/a/([0-9A-Z]{8})/frame");
    private static final Pattern PREVIEW = Pattern.compile("/v1/a/([0-9A-Z]{8})/preview");
    private static final BadgeAnswer NOTHING =
            BadgeAnswer.text(404, "text/plain;charset=utf-8", "public, max-age=30", "no such award\n");

    private final BadgeShelf shelf;
    private final BadgeImages images;
    private final BadgeFacade facade;
    private final BadgeFrame frame;
    private final BadgeKit kit;
    private final ReadyAnswers ready;
    private final BadgeAnswer alias;
    private final BadgeAnswer pinned;
    private final String pinnedPath;

    /** Seven: one filter answers for everything that a storefront loads. */
    BadgeFilter(
            BadgeShelf shelf,
            BadgeImages images,
            BadgeFacade facade,
            BadgeFrame frame,
            BadgeKit kit,
            ReadyAnswers ready,
            EmbedScript script) {
        this.shelf = shelf;
        this.images = images;
        this.facade = facade;
        this.frame = frame;
        this.kit = kit;
        this.ready = ready;
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
            var begun = ready.begin();
            var answer = find(request).orElse(NOTHING);
            if (begun != null && answer.status() == HttpServletResponse.SC_OK) keep(begun, request, answer);
            BadgeWriter.write(request, response, answer);
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

    private void keep(ReadyAnswers.Begun begun, HttpServletRequest request, BadgeAnswer answer) {
        var named = AWARD.matcher(request.getRequestURI());
        var code = named.lookingAt() ? AwardCode.find(named.group(1)) : Optional.<AwardCode>empty();
        if (code.filter(it -> !shelf.isSure(it)).isPresent()) return;
        address(request, code).ifPresent(it -> begun.keep(it, answer.ready(), answer.caching()));
    }

    private Optional<String> address(HttpServletRequest request, Optional<AwardCode> code) {
        var path = request.getRequestURI();
        if (PICTURE.matcher(path).matches()) return BadgeAddresses.picture(request, code.flatMap(shelf::find));
        if (IMAGE.matcher(path).matches()) return BadgeAddresses.image(request);
        return FRAME.matcher(path).matches() ? BadgeAddresses.frame(request) : BadgeAddresses.plain(request);
    }

    private Optional<BadgeAnswer> find(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.equals("/v1/laurel.js")) return Optional.of(alias);
        if (path.equals(pinnedPath)) return Optional.of(pinned);
        var picture = PICTURE.matcher(path);
        if (picture.matches())
            return AwardCode.find(picture.group(1)).flatMap(it -> picture(request, it, picture.group(2)));
        var drawn = IMAGE.matcher(path);
        if (drawn.matches()) return AwardCode.find(drawn.group(1)).flatMap(it -> image(request, it, drawn.group(2)));
        var facts = FACTS.matcher(path);
        if (facts.matches())
            return Optional.of(
                    AwardCode.find(facts.group(1)).flatMap(facade::facts).orElse(BadgeFacade.UNKNOWN));
        var packed = KIT.matcher(path);
        if (packed.matches())
            return request.getQueryString() == null
                    ? AwardCode.find(packed.group(1)).flatMap(kit::find)
                    : Optional.empty();
        var framed = FRAME.matcher(path);
        if (framed.matches())
            return AwardCode.find(framed.group(1))
                    .flatMap(it -> frame.page(it, look(request, "card"), language(request)));
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

    private Optional<BadgeAnswer> image(HttpServletRequest request, AwardCode code, String shape) {
        var theme = look(request, "card").theme();
        return ImageShape.ofTag(shape).flatMap(it -> images.find(code, it, theme, language(request)));
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
