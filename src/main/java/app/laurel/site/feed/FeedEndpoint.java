package app.laurel.site.feed;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Communities;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A community's results and announcements, for feed readers. */
@RestController
class FeedEndpoint {
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private final LaurelSettings settings;
    private final Texts texts;
    private final Communities communities;
    private final FeedEntries entries;

    FeedEndpoint(LaurelSettings settings, Texts texts, Communities communities, FeedEntries entries) {
        this.settings = settings;
        this.texts = texts;
        this.communities = communities;
        this.entries = entries;
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String language, @PathVariable String slug) {
        var reader = Language.ofTag(language).orElseThrow();
        var community = communities
                .findBySlug(slug)
                .filter(it -> !it.isRehearsal())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = "/" + language + "/" + slug;
        var title = texts.get(reader, "site.feed.title", community.name().in(reader));
        var bytes =
                Atom.bytes(settings.url(), language, title, page + "/feed.atom", page, entries.of(community, reader));
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(KEPT)
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
