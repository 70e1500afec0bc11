package app.laurel.joining.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.edition.Editions;
import app.laurel.edition.MayDo;
import app.laurel.joining.InviteCode;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What joining a community means, before anyone signs in; the page at which a shared invitation arrives. It looks at no code, so
 * it tells nobody whether one is good.
 */
@RestController
class JoinEndpoint {
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;
    private final Communities communities;
    private final Editions editions;
    private final Clock clock;

    JoinEndpoint(
            PublicPages pages,
            Texts texts,
            LaurelSettings settings,
            Communities communities,
            Editions editions,
            Clock clock) {
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
        this.communities = communities;
        this.editions = editions;
        this.clock = clock;
    }

    /** The address that moderators share: it leads to the reader's own language. */
    @GetMapping("/{slug:[a-z0-9-]+}/join/{code:[0-9A-Za-z-]{1,40}}")
    ResponseEntity<Void> invitation(@PathVariable String slug, @PathVariable String code, Locale browser) {
        var community = community(slug);
        var path = "/" + Language.of(browser).tag() + "/" + community.slug() + "/join/" + shown(code);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/join")
    ResponseEntity<byte[]> join(@PathVariable String language, @PathVariable String slug) {
        return page(language, community(slug), "");
    }

    @GetMapping(Language.PATH + "/{slug:[a-z0-9-]+}/join/{code:[0-9A-Za-z-]{1,40}}")
    ResponseEntity<byte[]> join(@PathVariable String language, @PathVariable String slug, @PathVariable String code) {
        return page(language, community(slug), "/" + shown(code));
    }

    private ResponseEntity<byte[]> page(String language, Community community, String code) {
        var reader = Language.ofTag(language).orElseThrow();
        var name = community.name().in(reader);
        var frame = new PageFrame(
                texts,
                reader,
                settings.url(),
                texts.get(reader, "joining.title", name),
                texts.get(reader, "joining.about", name),
                "/" + community.slug() + "/join" + code,
                null);
        var edition = MayDo.current(editions.listOf(community.id()).stream(), clock.instant())
                .orElse(null);
        var page = new JoinPage(frame, community, edition, code);
        return pages.page("joining/join.jte", Map.of("page", page));
    }

    /** As codes are written, or not at all: nothing else is ever repeated in an address. */
    private static String shown(String code) {
        return InviteCode.parse(code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .shown();
    }

    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
