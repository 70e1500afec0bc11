package app.laurel.nomination.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.edition.CategoryHistory;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.CategoryRulingWords;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What moderators decided about the categories of a year. Where they decided nothing there is none, also in a year of several. */
@RestController
class CategoryRulingsEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final PublicPlaces places;
    private final CategoryHistory history;
    private final CategoryRulingWords words;

    CategoryRulingsEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            PublicPlaces places,
            CategoryHistory history,
            CategoryRulingWords words) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.places = places;
        this.history = history;
        this.words = words;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/categories")
    ResponseEntity<byte[]> rulings(@PathVariable Map<String, String> address) {
        var year = places.findYear(address)
                .filter(it -> history.exists(it.edition()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var language = Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
        var page = new CategoryRulingsPage(frame(year, language), year, words.list(year.edition(), language));
        return pages.page("nomination/categories.jte", Map.of("page", page));
    }

    private PageFrame frame(PublicYear year, Language language) {
        var name = year.edition().name().in(language);
        return new PageFrame(
                texts,
                language,
                settings.url(),
                texts.get(language, "nomination.category.rulings.title", name),
                texts.get(language, "nomination.category.rulings.about", name),
                year.path() + CategoryHistory.PAGE,
                null);
    }
}
