package app.laurel.edition.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.edition.CategoryHistory;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
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
    private final PublicPlaces places;
    private final Editions editions;
    private final CategoryHistory history;

    RulesEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            PublicPlaces places,
            Editions editions,
            CategoryHistory history) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.places = places;
        this.editions = editions;
        this.history = history;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/rules")
    ResponseEntity<byte[]> rules(@PathVariable Map<String, String> address) {
        var reader = Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
        var year = places.findYear(address).orElseThrow(RulesEndpoint::notFound);
        var edition = year.edition();
        var name = edition.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "edition.rules.title", name),
                texts.get(reader, "edition.rules.about", name),
                year.path() + "/rules",
                null);
        var page = new RulesPage(frame, year.community(), edition, editions.listDateMoves(edition.id()));
        var rulings = history.exists(edition) ? year.path() + CategoryHistory.PAGE : "";
        return pages.page("edition/rules.jte", Map.of("page", page, "rulings", rulings));
    }

    /** The exact bytes that the hash is of; they never change. Beside the files of each category stand those of its year. */
    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/rules.json",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/rules.json"
    })
    ResponseEntity<byte[]> document(@PathVariable Map<String, String> address) {
        var category = address.get("category");
        var frozen = places.findYear(address)
                .map(PublicYear::edition)
                .filter(it -> category == null || it.findCategory(category).isPresent())
                .map(Edition::frozen)
                .orElseThrow(RulesEndpoint::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)).cachePublic())
                .eTag(frozen.hash())
                .body(frozen.document().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
