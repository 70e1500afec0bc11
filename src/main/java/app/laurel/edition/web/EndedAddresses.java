package app.laurel.edition.web;

import app.laurel.base.text.Language;
import app.laurel.edition.EndedCategories;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads whoever comes by the address of a category that a ruling ended on to where its nominations are: to the same page or file of the
 * category that took them, or to the page of the withdrawn one. In a year that rulings left with one category, to the year.
 * Not for good, for a withdrawal may be undone.
 */
@Component
class EndedAddresses implements HandlerInterceptor, WebMvcConfigurer {
    private final PublicPlaces places;
    private final EndedCategories ended;

    EndedAddresses(PublicPlaces places, EndedCategories ended) {
        this.places = places;
        this.ended = ended;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var address = address(request);
        var slug = address.get("category");
        if (slug == null) return true;
        var asked = request.getRequestURI();
        var led = places.findYear(address)
                .filter(it -> it.edition().findCategory(slug).isEmpty())
                .flatMap(it -> lead(it, slug, asked))
                .filter(it -> !it.equals(asked));
        led.ifPresent(it -> {
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(HttpHeaders.LOCATION, it);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        });
        return led.isEmpty();
    }

    private Optional<String> lead(PublicYear year, String slug, String asked) {
        var edition = year.edition();
        var gone = ended.list(edition.id());
        if (gone.isEmpty()) return Optional.empty();
        var own = year.path() + "/" + slug;
        if (edition.terms().getFirst().slug().equals(slug)) return Optional.of(asked.replace(own, year.path()));
        return ended.find(edition.id(), slug)
                .map(it -> ended.follow(edition.id(), it))
                .flatMap(last -> gone.stream()
                        .filter(it -> it.id().equals(last))
                        .map(it -> page(asked, year.path() + "/" + it.slug()))
                        .findFirst()
                        .orElseGet(() -> Optional.of(asked.replace(
                                own,
                                edition.category(last).path(year.community().slug())))));
    }

    /** The page of a withdrawn category in the language of the address; a file of it is none in any. */
    private static Optional<String> page(String asked, String path) {
        return Language.ofTag(asked.substring(1, asked.indexOf('/', 1))).map(it -> "/" + it.tag() + path);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> address(HttpServletRequest request) {
        var found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }
}
