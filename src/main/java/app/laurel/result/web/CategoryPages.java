package app.laurel.result.web;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.PaperBallots;
import app.laurel.ballot.Participations;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.edition.Category;
import app.laurel.edition.Phase;
import app.laurel.edition.PublicPlace;
import app.laurel.edition.PublicYear;
import app.laurel.nomination.Shortlists;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.result.web.PicturesUnderResult.Picture;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The page of each category, which is its year's where it is the only one. What a page is made from before publication is what everybody
 * may know: the year, its phase and the moment to wait for. A count that exists is not even asked for.
 */
@Component
class CategoryPages {
    private static final String COMING = "result/coming.jte";

    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final OtherYears years;
    private final Shortlists shortlists;
    private final Results results;
    private final ResultAhead ahead;
    private final Participations participations;
    private final PaperBallots papers;
    private final BallotBox box;
    private final EndedPages ended;
    private final Stages stages;
    private final ObjectProvider<PicturesUnderResult> pictures;
    private final Clock clock;

    /** Fourteen: one address shows the award in whichever phase it is. */
    CategoryPages(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            OtherYears years,
            Shortlists shortlists,
            Results results,
            ResultAhead ahead,
            Participations participations,
            PaperBallots papers,
            BallotBox box,
            EndedPages ended,
            Stages stages,
            ObjectProvider<PicturesUnderResult> pictures,
            Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.years = years;
        this.shortlists = shortlists;
        this.results = results;
        this.ahead = ahead;
        this.participations = participations;
        this.papers = papers;
        this.box = box;
        this.ended = ended;
        this.stages = stages;
        this.pictures = pictures;
        this.clock = clock;
    }

    ResponseEntity<byte[]> page(PublicPlace place, Language language) {
        return render(new State(place, place.category().phaseAt(clock.instant()), language));
    }

    Optional<ResponseEntity<byte[]>> version(PublicPlace place, int version, Language language) {
        var state = new State(place, place.category().phaseAt(clock.instant()), language);
        return results.findVersion(place.category().id(), version).map(it -> published(state, it));
    }

    private ResponseEntity<byte[]> render(State state) {
        if (state.phase() != Phase.PUBLISHED) return coming(state);
        return results.findPublished(state.category().id())
                .map(it -> published(state, it))
                .orElseGet(() -> coming(state));
    }

    private ResponseEntity<byte[]> published(State state, PublishedResult result) {
        var about = result.document().hasTooFewBallots() ? "result.page.few.about" : "result.page.about";
        var picture = "%s%s/og-%s.png"
                .formatted(
                        settings.url(), state.place().path(), state.language().tag());
        var page = new ResultPage(
                frame(state, about, picture),
                state.place().community(),
                result,
                papers.of(state.category()),
                box.findShut(state.category().id()).orElse(null),
                years.of(state.category().edition()));
        var shown = result.standing().holds()
                ? pictures.orderedStream()
                        .flatMap(it -> it.list(result, state.language()).stream())
                        .toList()
                : List.<Picture>of();
        return pages.scripted(
                "result/result.jte",
                Map.of("page", page, "stage", stages.of(page), "ended", ended(state), "pictures", shown));
    }

    private ResponseEntity<byte[]> coming(State state) {
        var category = state.category();
        var frame = frame(state, "result.coming.about", null);
        var year = new PublicYear(state.place().community(), category.edition());
        var countdown = ahead.countdown(year, frame);
        var page = new ComingPage(
                frame,
                state.place().community(),
                category,
                state.phase(),
                shortlists.fixed(category),
                shortlists.isPublic(category),
                shortlists.isWithoutList(category),
                participations.of(category),
                box.findShut(category.id()).orElse(null),
                ahead.annulled(year.edition()),
                countdown,
                years.of(category.edition()));
        var parts = Map.<String, Object>of("page", page, "ended", ended(state));
        return countdown == null ? pages.page(COMING, parts) : pages.waiting(COMING, parts);
    }

    /** Where it is one of several, the page of its year says it. */
    private EndedRows ended(State state) {
        var edition = state.category().edition();
        return edition.hasSeveral()
                ? EndedRows.NONE
                : ended.of(new PublicYear(state.place().community(), edition), state.language());
    }

    private PageFrame frame(State state, String about, @Nullable String picture) {
        var name = state.category().fullName().in(state.language());
        var community = state.place().community().name().in(state.language());
        return new PageFrame(
                texts,
                state.language(),
                settings.url(),
                texts.get(state.language(), "result.page.title", name, community),
                texts.get(state.language(), about, name),
                state.place().path(),
                picture);
    }

    /** All that a page is made from. */
    private record State(PublicPlace place, Phase phase, Language language) {
        Category category() {
            return place.category();
        }
    }
}
