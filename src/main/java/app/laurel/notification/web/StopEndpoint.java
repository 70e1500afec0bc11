package app.laurel.notification.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.base.web.PublicPages;
import app.laurel.community.Communities;
import app.laurel.notification.Silences;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Ends announcements and lets them begin again. Opening the address asks; only a POST acts, for scanners open every address. */
@RestController
class StopEndpoint {
    private static final String ADDRESS = Language.PATH + "/mail/{act:stop|again}/{token:[A-Za-z0-9_-]{20,400}}";

    private final Silences silences;
    private final Communities communities;
    private final PublicPages pages;
    private final Texts texts;
    private final LaurelSettings settings;

    StopEndpoint(Silences silences, Communities communities, PublicPages pages, Texts texts, LaurelSettings settings) {
        this.silences = silences;
        this.communities = communities;
        this.pages = pages;
        this.texts = texts;
        this.settings = settings;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> ask(@PathVariable String language, @PathVariable String act, @PathVariable String token) {
        return page(language, act, token, wish(token));
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> act(@PathVariable String language, @PathVariable String act, @PathVariable String token) {
        var wish = wish(token);
        silences.set(wish, act.equals("stop"));
        return page(language, act.equals("stop") ? "stopped" : "begun", token, wish);
    }

    private Silences.Wish wish(String token) {
        return silences.open(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> page(String language, String state, String token, Silences.Wish wish) {
        var spoken = Language.ofTag(language).orElseThrow();
        var community = communities.get(wish.community()).name().in(spoken);
        var next = state.equals("stop") || state.equals("begun") ? "stop" : "again";
        var path = "/mail/" + next + "/" + token;
        var title = texts.get(spoken, "notification.silence." + state + ".title", community);
        var about = texts.get(spoken, "notification.silence." + state + ".text", community);
        var frame = new PageFrame(texts, spoken, settings.url(), title, about, path, null);
        var button = texts.get(spoken, "notification.silence.button." + next);
        var html = pages.render("mail/silence.jte", Map.of("frame", frame, "button", button));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(html);
    }
}
