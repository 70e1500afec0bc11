package app.laurel.result.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.edition.CategoryHistory;
import app.laurel.edition.EndedCategories;
import app.laurel.edition.EndedCategory;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.CategoryRulingWords;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The pages of withdrawn categories, and what the page of their year says of them. They are found like any page, not gone: what became of
 * an award is public for good, and a withdrawal may be undone.
 */
@Component
class EndedPages {
    /** So many are on the page of their year, which forty others share; the page of the rulings has all. */
    private static final int MOST = 8;

    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final EndedCategories ended;
    private final CategoryHistory history;
    private final CategoryRulingWords words;

    EndedPages(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            EndedCategories ended,
            CategoryHistory history,
            CategoryRulingWords words) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.ended = ended;
        this.history = history;
        this.words = words;
    }

    /** The page of the withdrawn category of this address; empty where there is none. */
    Optional<ResponseEntity<byte[]>> page(PublicYear year, String slug, Language language) {
        return ended.find(year.edition().id(), slug)
                .filter(EndedCategory::isWithdrawn)
                .flatMap(it -> words.findWithdrawal(year.edition(), it.id(), language)
                        .map(why -> pages.page(
                                "result/withdrawn.jte",
                                Map.of("frame", frame(year, it, language), "year", year, "ended", it, "why", why))));
    }

    /** For the page of a year; of one with a single category only where that is what rulings left. */
    EndedRows of(PublicYear year, Language language) {
        var edition = year.edition();
        if (!history.exists(edition)) return EndedRows.NONE;
        var withdrawn = ended.list(edition.id()).stream()
                .filter(EndedCategory::isWithdrawn)
                .limit(MOST)
                .map(it -> new EndedRows.Row(it.name().in(language), year.path() + "/" + it.slug()))
                .toList();
        return new EndedRows(withdrawn, year.path() + CategoryHistory.PAGE);
    }

    private PageFrame frame(PublicYear year, EndedCategory category, Language language) {
        var name = category.name().in(language) + " · " + year.edition().name().in(language);
        return new PageFrame(
                texts,
                language,
                settings.url(),
                name,
                texts.get(language, "result.withdrawn.about", name),
                year.path() + "/" + category.slug(),
                null);
    }
}
