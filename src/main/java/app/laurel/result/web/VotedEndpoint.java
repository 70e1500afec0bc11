package app.laurel.result.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.tally.document.ResultCodec;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a member shares after voting: that somebody voted, the same for everyone, and never for whom. */
@RestController
class VotedEndpoint {
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PublicPages pages;
    private final OpenGraphImage image;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Editions editions;
    private final Clock clock;
    private final Cache<ShareCard, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(200).build();

    /** Seven: the shared page and its picture are drawn from the year and its community. */
    VotedEndpoint(
            PublicPages pages,
            OpenGraphImage image,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Editions editions,
            Clock clock) {
        this.pages = pages;
        this.image = image;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/{language:ko|en}/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/voted")
    ResponseEntity<byte[]> page(@PathVariable String language, @PathVariable String slug, @PathVariable int year) {
        var community = community(slug);
        var edition = edition(community, year);
        var spoken = Language.ofTag(language).orElseThrow();
        var path = edition.path(slug);
        var frame = new PageFrame(
                texts,
                spoken,
                settings.url(),
                texts.get(spoken, "result.voted.title", edition.name().in(spoken)),
                texts.get(spoken, "result.voted.about", community.name().in(spoken)),
                path + "/voted",
                settings.url() + path + "/voted-" + language + ".png");
        return pages.page(
                "result/voted.jte",
                Map.of("frame", frame, "path", path, "open", edition.takesVotesAt(clock.instant())));
    }

    @GetMapping("/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/voted-{language:ko|en}.png")
    ResponseEntity<byte[]> picture(@PathVariable String slug, @PathVariable int year, @PathVariable String language) {
        var community = community(slug);
        var spoken = Language.ofTag(language).orElseThrow();
        var card = new ShareCard(
                year,
                texts.get(spoken, "result.voted.card"),
                ShareImages.drawable(edition(community, year), community, spoken),
                ShareImages.drawable(community, spoken));
        var png = drawn.get(card, image::png);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(AN_HOUR)
                .eTag(HexFormat.of().formatHex(ResultCodec.hash(png)))
                .body(png);
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Before voting has opened nobody can have voted. */
    private Edition edition(Community community, int year) {
        return editions.find(community.id(), year)
                .filter(it -> it.hasOpenedAt(clock.instant()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
