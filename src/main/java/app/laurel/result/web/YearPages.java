package app.laurel.result.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.edition.Phase;
import app.laurel.edition.PublicYear;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The page of a year of several categories: the way to each of them in every phase, and in the end the wall of honour. As with a category,
 * a count that exists is not asked for before it is published.
 */
@Component
class YearPages {
    private static final String COMING = "result/year.jte";

    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final YearRows rows;
    private final OtherYears years;
    private final EndedPages ended;
    private final Results results;
    private final ResultAhead ahead;
    private final Clock clock;

    /** Nine: one address shows the year in whichever phase it is. */
    YearPages(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            YearRows rows,
            OtherYears years,
            EndedPages ended,
            Results results,
            ResultAhead ahead,
            Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.rows = rows;
        this.years = years;
        this.ended = ended;
        this.results = results;
        this.ahead = ahead;
        this.clock = clock;
    }

    ResponseEntity<byte[]> page(PublicYear year, Language language) {
        var edition = year.edition();
        if (edition.phaseAt(clock.instant()) != Phase.PUBLISHED) return coming(year, language);
        return results.findYear(edition.id())
                .map(it -> published(year, it, language))
                .orElseGet(() -> coming(year, language));
    }

    Optional<ResponseEntity<byte[]>> version(PublicYear year, int version, Language language) {
        return results.findYear(year.edition().id(), version).map(it -> published(year, it, language));
    }

    private ResponseEntity<byte[]> published(PublicYear year, PublishedYear result, Language language) {
        var picture = "%s%s/og-%s.png".formatted(settings.url(), year.path(), language.tag());
        return pages.scripted(
                "result/wall.jte",
                Map.of(
                        "page",
                        new YearPage(
                                frame(year, language, picture),
                                year,
                                Phase.PUBLISHED,
                                rows.published(year, result, language),
                                result,
                                null,
                                null,
                                years.of(year.edition())),
                        "ended",
                        ended.of(year, language)));
    }

    private ResponseEntity<byte[]> coming(PublicYear year, Language language) {
        var phase = year.edition().phaseAt(clock.instant());
        var frame = frame(year, language, null);
        var countdown = ahead.countdown(year, frame);
        var page = new YearPage(
                frame,
                year,
                phase,
                rows.coming(year, phase, language),
                null,
                ahead.annulled(year.edition()),
                countdown,
                years.of(year.edition()));
        var parts = Map.<String, Object>of("page", page, "ended", ended.of(year, language));
        return countdown == null ? pages.page(COMING, parts) : pages.waiting(COMING, parts);
    }

    private PageFrame frame(PublicYear year, Language language, @Nullable String picture) {
        var edition = year.edition();
        var name = edition.name().in(language);
        var about = picture == null ? "result.year.about" : "result.year.about.published";
        return new PageFrame(
                texts,
                language,
                settings.url(),
                texts.get(
                        language,
                        "result.page.title",
                        name,
                        year.community().name().in(language)),
                texts.get(language, about, name, edition.terms().size()),
                year.path(),
                picture);
    }
}
