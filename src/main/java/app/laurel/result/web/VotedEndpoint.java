package app.laurel.result.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.PublicPlaces;
import app.laurel.edition.PublicYear;
import app.laurel.tally.document.ResultCodec;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final PublicPlaces places;
    private final Clock clock;
    private final Cache<ShareCard, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(200).build();

    VotedEndpoint(
            PublicPages pages,
            OpenGraphImage image,
            Texts texts,
            LaurelSettings settings,
            PublicPlaces places,
            Clock clock) {
        this.pages = pages;
        this.image = image;
        this.texts = texts;
        this.settings = settings;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping({
        Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/voted",
        Language.PATH + "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/voted"
    })
    ResponseEntity<byte[]> page(@PathVariable Map<String, String> address) {
        var voted = get(address);
        var language = language(address);
        var path = voted.path();
        var frame = new PageFrame(
                texts,
                language,
                settings.url(),
                texts.get(language, "result.voted.title", voted.name().in(language)),
                texts.get(
                        language, "result.voted.about", voted.community().name().in(language)),
                path + "/voted",
                settings.url() + path + "/voted-" + language.tag() + ".png");
        return pages.page(
                "result/voted.jte",
                Map.of(
                        "frame",
                        frame,
                        "path",
                        voted.year().path(),
                        "open",
                        voted.year().edition().takesVotesAt(clock.instant())));
    }

    @GetMapping({
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/voted-" + Language.VARIABLE + ".png",
        "/{slug:[a-z0-9-]+}/{year:[0-9]{4}}/{category:[a-z0-9-]{1,40}}/voted-" + Language.VARIABLE + ".png"
    })
    ResponseEntity<byte[]> picture(@PathVariable Map<String, String> address) {
        var voted = get(address);
        var language = language(address);
        var card = new ShareCard(
                voted.year().edition().year(),
                texts.get(language, "result.voted.card"),
                voted.drawable(language),
                ShareImages.drawable(voted.community(), language));
        var png = drawn.get(card, image::png);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(AN_HOUR)
                .eTag(HexFormat.of().formatHex(ResultCodec.hash(png)))
                .body(png);
    }

    private static Language language(Map<String, String> address) {
        return Language.ofTag(address.getOrDefault("language", "")).orElseThrow();
    }

    /** Before voting has opened nobody can have voted. */
    private Voted get(Map<String, String> address) {
        var slug = address.get("category");
        return places.findYear(address)
                .filter(it -> it.edition().hasOpenedAt(clock.instant()))
                .flatMap(it -> slug == null
                        ? Optional.of(new Voted(it, null))
                        : it.edition().findCategory(slug).map(category -> new Voted(it, category)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** In what somebody voted: in a year, or in one of its categories where the address names it. */
    private record Voted(PublicYear year, @Nullable Category category) {
        Community community() {
            return year.community();
        }

        Bilingual name() {
            return category == null ? year.edition().name() : category.fullName();
        }

        String path() {
            return category == null ? year.path() : year.of(category).path();
        }

        String drawable(Language language) {
            return category == null
                    ? ShareImages.drawable(year.edition(), year.community(), language)
                    : ShareImages.drawable(category, language);
        }
    }
}
