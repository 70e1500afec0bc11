package app.laurel.site;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The installation's landing page and the page of each community: what runs now, and every award so far. */
@RestController
class LandingEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Years years;

    LandingEndpoint(PublicPages pages, Texts texts, LaurelSettings settings, Communities communities, Years years) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.years = years;
    }

    @GetMapping({Language.PATH + "/", Language.PATH})
    ResponseEntity<byte[]> landing(@PathVariable String language) {
        var reader = Language.ofTag(language).orElseThrow();
        var title = texts.get(reader, "site.landing.title");
        var lead = texts.get(reader, "site.landing.lead");
        var frame = new PageFrame(texts, reader, settings.url(), title, lead, "/", null);
        return pages.page("site/landing.jte", Map.of("frame", frame, "communities", years.ofAll(reader)));
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}")
    ResponseEntity<byte[]> community(@PathVariable String language, @PathVariable String slug) {
        var reader = Language.ofTag(language).orElseThrow();
        var community =
                communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                community.name().in(reader),
                community.about().in(reader),
                "/" + slug,
                null);
        return pages.page("site/community.jte", Map.of("frame", frame, "years", years.of(community, reader)));
    }
}
