package app.laurel.edition.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The rules of a year in plain words, and once they are fixed the document itself. */
@RestController
class RulesEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Editions editions;

    RulesEndpoint(PublicPages pages, Texts texts, LaurelSettings settings, Communities communities, Editions editions) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.editions = editions;
    }

    @GetMapping("/{language:ko|en}/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/rules")
    ResponseEntity<byte[]> rules(@PathVariable String language, @PathVariable String slug, @PathVariable int year) {
        var reader = Language.ofTag(language).orElseThrow();
        var community = community(slug);
        var edition = edition(community, year);
        var name = edition.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "edition.rules.title", name),
                texts.get(reader, "edition.rules.about", name),
                edition.path(slug) + "/rules",
                null);
        var page = new RulesPage(frame, community, edition, editions.listDateMoves(edition.id()));
        return pages.page("edition/rules.jte", Map.of("page", page));
    }

    /** The exact bytes that the hash is of; they never change. */
    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/rules.json")
    ResponseEntity<byte[]> document(@PathVariable String slug, @PathVariable int year) {
        var frozen = edition(community(slug), year).frozen();
        if (frozen == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePublic())
                .eTag(frozen.hash())
                .body(frozen.document().getBytes(StandardCharsets.UTF_8));
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Edition edition(Community community, int year) {
        return editions.find(community.id(), year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
