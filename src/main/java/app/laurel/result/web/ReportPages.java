package app.laurel.result.web;

import app.laurel.ballot.PaperBallots.Papers;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.Shortlists;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The reports on published counts; before publication there is none. */
@Component
class ReportPages {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Shortlists shortlists;
    private final Results results;

    ReportPages(PublicPages pages, Texts texts, LaurelSettings settings, Shortlists shortlists, Results results) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.shortlists = shortlists;
        this.results = results;
    }

    /** The report on a count; empty before the result is published. */
    Optional<ResponseEntity<byte[]>> page(PublicPlace place, Language language) {
        // the edition alone decides: whether there is a count is not asked before it is public
        if (place.category().edition().publishedAt() == null) return Optional.empty();
        return results.findPublished(place.category().id()).map(it -> render(place, language, it));
    }

    /** To the page of a year of several, from which each result has its report; empty before the results are published. */
    Optional<ResponseEntity<byte[]>> lead(PublicYear year, Language language) {
        return year.edition().publishedAt() == null
                ? Optional.empty()
                : Optional.of(PublicPages.lead("/" + language.tag() + year.path()));
    }

    private ResponseEntity<byte[]> render(PublicPlace place, Language language, PublishedResult result) {
        var name = place.category().fullName().in(language);
        var frame = new PageFrame(
                texts,
                language,
                settings.url(),
                texts.get(language, "result.report.title", name),
                texts.get(
                        language,
                        result.document().hasTooFewBallots() ? "result.page.few.about" : "result.report.about",
                        name),
                place.path() + "/report",
                null);
        var page = new ResultPage(frame, place.community(), result, Papers.NONE, null, List.of());
        var shortlist = shortlists.findPublic(place.category()).orElse(null);
        return pages.page("result/report.jte", Map.of("report", new ReportPage(page, shortlist)));
    }
}
