package app.laurel.result.web;

import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A year's page and the picture beside its link. Before publication the picture answers as if the year had none, whether it is
 * counted or not.
 */
@RestController
class EditionEndpoint {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(1));

    private final EditionPages pages;
    private final ReportPages reports;
    private final ShareImages images;
    private final Communities communities;
    private final Editions editions;
    private final Results results;

    EditionEndpoint(
            EditionPages pages,
            ReportPages reports,
            ShareImages images,
            Communities communities,
            Editions editions,
            Results results) {
        this.pages = pages;
        this.reports = reports;
        this.images = images;
        this.communities = communities;
        this.editions = editions;
        this.results = results;
    }

    @GetMapping("/{language:ko|en}/{slug:[a-z0-9-]+}/{year:[0-9]{4}}")
    ResponseEntity<byte[]> page(@PathVariable String language, @PathVariable String slug, @PathVariable int year) {
        var community = community(slug);
        return pages.page(
                community, edition(community, year), Language.ofTag(language).orElseThrow());
    }

    /** A version that was published, whether it still holds or not. */
    @GetMapping("/{language:ko|en}/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/version/{version:[0-9]{1,4}}")
    ResponseEntity<byte[]> version(
            @PathVariable String language,
            @PathVariable String slug,
            @PathVariable int year,
            @PathVariable int version) {
        var community = community(slug);
        return pages.version(
                        community,
                        edition(community, year),
                        version,
                        Language.ofTag(language).orElseThrow())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** How it was counted, step by step. */
    @GetMapping("/{language:ko|en}/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/report")
    ResponseEntity<byte[]> report(@PathVariable String language, @PathVariable String slug, @PathVariable int year) {
        var community = community(slug);
        return reports.page(
                        community,
                        edition(community, year),
                        Language.ofTag(language).orElseThrow())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/og-{language:ko|en}.png")
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable int year, @PathVariable String language) {
        var community = community(slug);
        var edition = edition(community, year);
        var image = images.png(
                community, edition, published(edition), Language.ofTag(language).orElseThrow());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(A_MINUTE)
                .eTag(image.hash())
                .body(image.png());
    }

    private PublishedResult published(Edition edition) {
        // the edition alone decides: whether there is a count is not asked before it is public
        if (edition.publishedAt() == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return results.findPublished(edition.id()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Edition edition(Community community, int year) {
        return editions.find(community.id(), year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
