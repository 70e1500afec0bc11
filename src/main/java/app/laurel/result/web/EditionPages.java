package app.laurel.result.web;

import app.laurel.ballot.BallotBox;
import app.laurel.ballot.PaperBallots;
import app.laurel.ballot.Participations;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.Shortlists;
import app.laurel.result.AnnulledResults;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The page of each year. What a page is made from before publication is what everybody may know: the
 * edition and its phase. A count that exists is not even asked for.
 */
@Component
class EditionPages {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Results results;
    private final AnnulledResults annulled;
    private final Participations participations;
    private final PaperBallots papers;
    private final BallotBox box;
    private final Clock clock;

    /** Eleven: one address shows the year in whichever phase it is. */
    EditionPages(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Editions editions,
            Shortlists shortlists,
            Results results,
            AnnulledResults annulled,
            Participations participations,
            PaperBallots papers,
            BallotBox box,
            Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.editions = editions;
        this.shortlists = shortlists;
        this.results = results;
        this.annulled = annulled;
        this.participations = participations;
        this.papers = papers;
        this.box = box;
        this.clock = clock;
    }

    ResponseEntity<byte[]> page(Community community, Edition edition, Language language) {
        return render(new State(community, edition, edition.phaseAt(clock.instant()), language));
    }

    Optional<ResponseEntity<byte[]>> version(Community community, Edition edition, int version, Language language) {
        var state = new State(community, edition, edition.phaseAt(clock.instant()), language);
        return results.findVersion(edition.id(), version).map(it -> published(state, it));
    }

    private ResponseEntity<byte[]> render(State state) {
        if (state.phase() != Phase.PUBLISHED) return coming(state);
        return results.findPublished(state.edition().id())
                .map(it -> published(state, it))
                .orElseGet(() -> coming(state));
    }

    private ResponseEntity<byte[]> published(State state, PublishedResult result) {
        var edition = state.edition();
        var about = result.document().hasTooFewBallots() ? "result.page.few.about" : "result.page.about";
        var description = texts.get(state.language(), about, edition.name().in(state.language()));
        var picture = "%s%s/og-%s.png"
                .formatted(
                        settings.url(),
                        edition.path(state.community().slug()),
                        state.language().tag());
        var page = new ResultPage(
                frame(state, description, picture),
                state.community(),
                edition,
                result,
                papers.of(edition.id()),
                box.findShut(edition.only().id()).orElse(null),
                years(edition));
        return pages.page("result/result.jte", Map.of("page", page));
    }

    private ResponseEntity<byte[]> coming(State state) {
        var edition = state.edition();
        var description = texts.get(
                state.language(), "result.coming.about", edition.name().in(state.language()));
        var page = new ComingPage(
                frame(state, description, null),
                state.community(),
                edition,
                state.phase(),
                shortlists.fixed(edition.only()),
                shortlists.isPublic(edition.only()),
                participations.of(edition.only()),
                box.findShut(edition.only().id()).orElse(null),
                annulled.find(edition.id()).orElse(null),
                years(edition));
        return pages.page("result/coming.jte", Map.of("page", page));
    }

    private PageFrame frame(State state, String description, @Nullable String picture) {
        var edition = state.edition();
        return new PageFrame(
                texts,
                state.language(),
                settings.url(),
                edition.name().in(state.language()),
                description,
                edition.path(state.community().slug()),
                picture);
    }

    private List<Integer> years(Edition edition) {
        return editions.listOf(edition.community()).stream()
                .filter(it -> it.year() != edition.year())
                .filter(it -> it.phaseAt(clock.instant()) == Phase.PUBLISHED)
                .map(Edition::year)
                .toList();
    }

    /** All that a page is made from. */
    private record State(Community community, Edition edition, Phase phase, Language language) {}
}
