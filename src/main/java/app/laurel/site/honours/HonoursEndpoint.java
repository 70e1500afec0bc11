package app.laurel.site.honours;

import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.result.Results;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The page of a community's hall of fame, by its results that hold. */
@RestController
class HonoursEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Editions editions;
    private final Results results;
    private final Badges badges;
    private final Clock clock;

    /** Eight: it reads every year of a community and renders it. */
    HonoursEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Editions editions,
            Results results,
            Badges badges,
            Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.editions = editions;
        this.results = results;
        this.badges = badges;
        this.clock = clock;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/honours")
    ResponseEntity<byte[]> honours(@PathVariable String language, @PathVariable String slug) {
        var community =
                communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var reader = Language.ofTag(language).orElseThrow();
        var name = community.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "site.honours.title", name),
                texts.get(reader, "site.honours.about", name),
                "/" + slug + "/honours",
                null);
        return pages.page("site/honours.jte", Map.of("page", new HonoursPage(frame, community, honours(community))));
    }

    private List<Honour> honours(Community community) {
        return editions.listOf(community.id()).stream()
                .filter(it -> it.phaseAt(clock.instant()) == Phase.PUBLISHED)
                .flatMap(this::honours)
                .toList();
    }

    /** None where what is stored is not what was signed; nor is an award told of that was taken back or is set aside. */
    private Stream<Honour> honours(Edition edition) {
        var told = badges.listOf(edition.id()).stream()
                .filter(it -> it.state().praises() || it.state() == BadgeState.DECLINED)
                .map(it -> it.award().code())
                .collect(Collectors.toSet());
        return results.findSoundYear(edition.id()).stream()
                .flatMap(it -> it.results().stream())
                .flatMap(it -> it.awards().stream()
                        .filter(award -> told.contains(award.code()))
                        .map(award -> new Honour(it, award)));
    }
}
