package app.laurel.site;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.Faces;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.web.OpenGraphImage;
import app.laurel.result.web.ShareCard;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pictures beside links to pages that have none of their own: a community's, with its latest year, and the installation's. */
@RestController
class SharePictureEndpoint {
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final OpenGraphImage image;
    private final Texts texts;
    private final Communities communities;
    private final Editions editions;
    private final Clock clock;
    private final Cache<ShareCard, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(200).build();

    SharePictureEndpoint(OpenGraphImage image, Texts texts, Communities communities, Editions editions, Clock clock) {
        this.image = image;
        this.texts = texts;
        this.communities = communities;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping(Language.PATH + "/share.png")
    ResponseEntity<byte[]> installation(@PathVariable String language) {
        var reader = Language.ofTag(language).orElseThrow();
        return picture(new ShareCard(
                thisYear(),
                texts.get(reader, "site.community.winner"),
                texts.get(reader, "site.landing.title"),
                "Laurel"));
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/share.png")
    ResponseEntity<byte[]> community(@PathVariable String language, @PathVariable String slug) {
        var reader = Language.ofTag(language).orElseThrow();
        var community =
                communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return picture(new ShareCard(
                latestYear(community),
                texts.get(reader, "site.community.winner"),
                drawable(community, reader),
                "Laurel"));
    }

    private int latestYear(Community community) {
        return editions.listOf(community.id()).stream()
                .findFirst()
                .map(Edition::year)
                .orElseGet(this::thisYear);
    }

    private int thisYear() {
        return clock.instant().atZone(ZoneOffset.UTC).getYear();
    }

    private static String drawable(Community community, Language reader) {
        var name = community.name();
        return Faces.firstDrawable(name.in(reader), name.en(), name.ko(), community.slug());
    }

    private ResponseEntity<byte[]> picture(ShareCard card) {
        var png = drawn.get(card, image::png);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(AN_HOUR)
                .eTag(DigestUtils.md5DigestAsHex(png))
                .body(png);
    }
}
