package app.laurel.badge.misuse.web;

import app.laurel.base.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher.MatchResult;
import org.springframework.stereotype.Component;

/** Answers a report without the token of the page with the page itself: nothing that was typed is lost, and nothing is taken. */
@Component
class UnprovedReports implements AccessDeniedHandler {
    private final MisusedAwards awards;
    private final MisusePages pages;

    UnprovedReports(MisusedAwards awards, MisusePages pages) {
        this.awards = awards;
        this.pages = pages;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var place = place(request);
        if (!place.isMatch()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var reader = Language.ofTag(Objects.requireNonNull(place.getVariables().get("language")))
                .orElseThrow();
        var visit = awards.visit(reader, place.getVariables().get("code"), request);
        var page = pages.unproved(visit, TypedReport.of(request));
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(it -> response.addHeader(name, it)));
        response.getOutputStream().write(page.getBody());
    }

    private static MatchResult place(HttpServletRequest request) {
        var paths = PathPatternRequestMatcher.withDefaults();
        return Stream.of(MisuseFace.AWARD, MisuseFace.UNKNOWN)
                .map(it -> paths.matcher(HttpMethod.POST, it).matcher(request))
                .filter(MatchResult::isMatch)
                .findFirst()
                .orElseGet(MatchResult::notMatch);
    }
}
