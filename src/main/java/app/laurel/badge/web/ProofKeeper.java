package app.laurel.badge.web;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.base.web.ReadyAnswers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts pages of proof where they lie ready, with the headers that security gave them; not those for people who come by way of
 * another page, of whose host they may speak.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class ProofKeeper extends OncePerRequestFilter {
    private static final Pattern PAGE = Pattern.compile("(?:/(" + Language.TAGS + ")/v|/[vc])/([0-9A-Z]{8})");

    private final ReadyAnswers ready;
    private final BadgeShelf shelf;
    private final ProofShelf facts;

    ProofKeeper(ReadyAnswers ready, BadgeShelf shelf, ProofShelf facts) {
        this.ready = ready;
        this.shelf = shelf;
        this.facts = facts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getQueryString() != null
                || request.getHeader(HttpHeaders.REFERER) != null
                || request.getHeader(HttpHeaders.RANGE) != null
                || !PAGE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = PAGE.matcher(request.getRequestURI());
        page.matches();
        var language = page.group(1) == null
                ? Language.of(request.getLocale())
                : Language.ofTag(page.group(1)).orElseThrow();
        var code = AwardCode.find(page.group(2));
        ready.pass(
                request,
                response,
                chain,
                language,
                () -> code.filter(it -> shelf.isSure(it) && facts.isSure(it)).isPresent());
    }
}
