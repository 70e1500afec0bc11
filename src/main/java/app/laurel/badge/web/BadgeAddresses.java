package app.laurel.badge.web;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses under which answers lie ready: for each award those that our own snippets and script ask for, and no other, so that
 * nobody makes the memory hold the same answer under names of his own.
 */
final class BadgeAddresses {
    private static final Pattern QUERY = Pattern.compile(
            "(?:theme=(?:auto|light|dark))?(?:(?:^|&)hl=(?:" + Language.TAGS + "))?(?:(?:^|&)h=([a-z0-9.-]{1,253}))?");

    private static final Pattern FRAME =
            Pattern.compile("(?:theme=(?:light|dark)&)?hl=(?:" + Language.TAGS + ")&variant=(?:compact|card|seal)");

    private static final Pattern IMAGE = Pattern.compile("(?:theme=dark&)?hl=(?:" + Language.TAGS + ")");

    private BadgeAddresses() {}

    /** The address of a picture; empty if it is none of those. */
    static Optional<String> picture(HttpServletRequest request, Optional<WornAward> worn) {
        var query = request.getQueryString();
        if (query == null) return Optional.of(request.getRequestURI());
        var known = QUERY.matcher(query);
        if (query.isEmpty() || !known.matches()) return Optional.empty();
        var host = known.group(1);
        return host == null || worn.filter(it -> isOwn(it, host)).isPresent()
                ? Optional.of(request.getRequestURI() + "?" + query)
                : Optional.empty();
    }

    /** The address of a frame; empty if it is none of those. */
    static Optional<String> frame(HttpServletRequest request) {
        return known(request, FRAME);
    }

    /** The address of a picture in pixels; empty if it is none of those. */
    static Optional<String> image(HttpServletRequest request) {
        return known(request, IMAGE);
    }

    private static Optional<String> known(HttpServletRequest request, Pattern queries) {
        var query = request.getQueryString();
        if (query == null) return plain(request);
        return queries.matcher(query).matches() ? Optional.of(request.getRequestURI() + "?" + query) : Optional.empty();
    }

    /** The address of what depends on nothing that is asked for besides. */
    static Optional<String> plain(HttpServletRequest request) {
        return request.getQueryString() == null ? Optional.of(request.getRequestURI()) : Optional.empty();
    }

    /** The hosts that a shop's pages are found at, of the endless number that are below them. */
    private static boolean isOwn(WornAward worn, String host) {
        var domain = worn.shop().domain();
        return domain != null && (host.equals(domain) || host.equals("www." + domain));
    }
}
