package app.laurel.badge.web;

import app.laurel.badge.BadgeLook;
import app.laurel.badge.BadgeTheme;
import app.laurel.badge.BadgeVariant;
import app.laurel.badge.BadgeWords;
import app.laurel.badge.EmbedScript;
import app.laurel.badge.Snippets;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whoever pastes the address of a page of proof into an editor gets the badge in a frame: oEmbed 1.0, as JSON alone. */
@RestController
class OembedEndpoint {
    private static final Pattern PROOF = Pattern.compile("(?:/(" + Language.TAGS + ")/v|/[vc])/([0-9A-Z]{8})");
    private static final Duration LIVE = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final BadgeShelf shelf;
    private final BadgeWords words;
    private final Snippets snippets;
    private final LaurelSettings settings;

    OembedEndpoint(BadgeShelf shelf, BadgeWords words, EmbedScript script, LaurelSettings settings) {
        this.shelf = shelf;
        this.words = words;
        this.snippets = new Snippets(settings.url(), settings.badgeUrl(), script);
        this.settings = settings;
    }

    /** The largest badge within the bounds; 404 where there is none, and 501 for another format, as the specification says. */
    @GetMapping("/oembed")
    ResponseEntity<Map<String, Object>> embed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String maxwidth,
            @RequestParam(defaultValue = "") String maxheight,
            @RequestParam(defaultValue = "json") String format,
            Locale browser) {
        if (!format.equals("json")) return answer(HttpStatus.NOT_IMPLEMENTED, null);
        var variant = Stream.of(BadgeVariant.CARD, BadgeVariant.COMPACT, BadgeVariant.SEAL)
                .filter(it -> it.width() <= bound(maxwidth) && it.height() <= bound(maxheight))
                .findFirst();
        var found = variant.flatMap(it -> find(url, it, Language.of(browser)));
        return answer(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND, found.orElse(null));
    }

    private Optional<Map<String, Object>> find(String url, BadgeVariant variant, Language browser) {
        var base = settings.url().toString();
        var proof = PROOF.matcher(url.startsWith(base) ? url.substring(base.length()) : "");
        if (!proof.matches()) return Optional.empty();
        var language =
                Optional.ofNullable(proof.group(1)).flatMap(Language::ofTag).orElse(browser);
        return AwardCode.find(proof.group(2)).flatMap(shelf::find).map(worn -> {
            var title = words.alt(worn, language);
            var look = new BadgeLook(variant, BadgeTheme.AUTO);
            var facts = new LinkedHashMap<String, Object>();
            facts.put("version", "1.0");
            facts.put("type", "rich");
            facts.put("title", title);
            facts.put("provider_name", "Laurel");
            facts.put("provider_url", base);
            facts.put("cache_age", LIVE.toSeconds());
            facts.put("width", variant.width());
            facts.put("height", variant.height());
            facts.put("html", snippets.framed(new Snippets.Badge(worn.award().code(), look, language, title)));
            return facts;
        });
    }

    /** What is no number bounds nothing. */
    private static int bound(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, @Nullable Map<String, Object> facts) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(facts == null ? SOON : LIVE).cachePublic())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .eTag(DigestUtils.md5DigestAsHex(String.valueOf(facts).getBytes(StandardCharsets.UTF_8)))
                .body(facts);
    }
}
