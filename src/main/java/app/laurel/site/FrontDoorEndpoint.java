package app.laurel.site;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.edition.Editions;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Addresses without a language, of the installation, a community or a year: they lead to the page in the browser's language. */
@RestController
class FrontDoorEndpoint {
    private static final String COMMUNITY = "/{slug:(?!(?:" + Language.TAGS + ")$)[a-z0-9-]+}";

    private final Communities communities;
    private final Editions editions;
    private final LaurelSettings settings;

    FrontDoorEndpoint(Communities communities, Editions editions, LaurelSettings settings) {
        this.communities = communities;
        this.editions = editions;
        this.settings = settings;
    }

    @GetMapping("/")
    ResponseEntity<Void> lead(Locale browser) {
        return lead(browser, "");
    }

    /** What people type or say aloud: a community without a language. */
    @GetMapping(COMMUNITY)
    ResponseEntity<Void> community(@PathVariable String slug, Locale browser) {
        return communities.findBySlug(slug).isPresent() ? lead(browser, slug) : notFound();
    }

    /** The same of a year. */
    @GetMapping(COMMUNITY + "/{year:[0-9]{4}}")
    ResponseEntity<Void> year(@PathVariable String slug, @PathVariable int year, Locale browser) {
        return communities
                .findBySlug(slug)
                .flatMap(it -> editions.find(it.id(), year))
                .map(it -> lead(browser, slug + "/" + year))
                .orElseGet(FrontDoorEndpoint::notFound);
    }

    private static ResponseEntity<Void> notFound() {
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<Void> lead(Locale browser, String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + Language.of(browser).tag() + "/" + path))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noCache())
                .build();
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body("User-agent: *\nDisallow: /app\nDisallow: /sign-in\nDisallow: /setup\n\nSitemap: "
                        + settings.url() + "/sitemap.xml\n");
    }
}
