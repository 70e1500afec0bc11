package app.laurel.recommendation.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.Recommendations;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a community recommends, for other people's pages: a picture, drawn or in dots, and a frame, all without script, cookie and session. */
@RestController
class EmbedEndpoint {
    private static final String PATH = Language.PATH + "/{slug:[a-z0-9-]+}/recommended";
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final CacheControl LIVE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(5));

    private final Communities communities;
    private final Recommendations recommendations;
    private final RecommendationWords words;
    private final RecommendedPictures pictures;
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    /** Seven: the same recommendation in two forms, each in words and with the address of its page. */
    EmbedEndpoint(
            Communities communities,
            Recommendations recommendations,
            RecommendationWords words,
            RecommendedPictures pictures,
            PublicPages pages,
            Texts texts,
            LaurelSettings settings) {
        this.communities = communities;
        this.recommendations = recommendations;
        this.words = words;
        this.pictures = pictures;
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping(PATH + ".svg")
    ResponseEntity<byte[]> picture(@PathVariable String language, @PathVariable String slug) {
        return picture(
                SVG, pictures.svg(community(slug), Language.ofTag(language).orElseThrow()));
    }

    @GetMapping(PATH + ".png")
    ResponseEntity<byte[]> image(@PathVariable String language, @PathVariable String slug) {
        return picture(
                MediaType.IMAGE_PNG,
                pictures.png(community(slug), Language.ofTag(language).orElseThrow()));
    }

    private static ResponseEntity<byte[]> picture(MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(LIVE)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*")
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    /** In a frame of any site: see {@link FrameFace}. */
    @GetMapping(PATH + "/frame")
    ResponseEntity<byte[]> frame(@PathVariable String language, @PathVariable String slug) {
        var community = community(slug);
        var reader = Language.ofTag(language).orElseThrow();
        var group = community.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "recommendation.title", group),
                texts.get(reader, "recommendation.about", group),
                Recommendation.path(community),
                null);
        var found = recommendations.find(community).orElse(null);
        var page = new RecommendedPage(frame, community, found, words, "");
        return pages.page("recommendation/frame.jte", new HashMap<>(Map.of("page", page)));
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
