package app.laurel.recommendation.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.recommendation.Greetings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

/** Whoever pastes the address of a page of recommendations into an editor gets it in a frame: oEmbed 1.0, as JSON alone. */
@RestController
class RecommendedOembedEndpoint {
    static final String PATH = "/oembed/recommended";
    private static final Pattern PAGE = Pattern.compile("/(" + Language.TAGS + ")/([a-z0-9-]{1,60})/recommended");
    private static final Duration LIVE = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final int MOST = 1_000;

    private final Communities communities;
    private final Shelf<String, Optional<Community>> known;
    private final Greetings greetings;
    private final Texts texts;
    private final LaurelSettings settings;

    RecommendedOembedEndpoint(
            Communities communities, Shelves shelves, Greetings greetings, Texts texts, LaurelSettings settings) {
        this.communities = communities;
        this.known = shelves.of(MOST);
        this.greetings = greetings;
        this.texts = texts;
        this.settings = settings;
    }

    /** The address at which editors ask for a page: where the page itself says so. */
    static String address(String page, String base) {
        return base + PATH + "?format=json&url=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** The frame, or the picture where a frame is too large; 404 where neither fits, and 501 for another format. */
    @GetMapping(PATH)
    ResponseEntity<Map<String, Object>> embed(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String maxwidth,
            @RequestParam(defaultValue = "") String maxheight,
            @RequestParam(defaultValue = "json") String format) {
        if (!format.equals("json")) return answer(HttpStatus.NOT_IMPLEMENTED, null);
        var found = find(url, bound(maxwidth), bound(maxheight));
        return answer(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND, found.orElse(null));
    }

    private Optional<Map<String, Object>> find(String url, int width, int height) {
        var base = settings.url().toString();
        var page = PAGE.matcher(url.startsWith(base) ? url.substring(base.length()) : "");
        if (!page.matches() || width < Greetings.WIDTH || height < Greetings.PICTURE_HEIGHT) return Optional.empty();
        var language = Language.ofTag(page.group(1)).orElseThrow();
        return known.get(page.group(2), () -> communities.findBySlug(page.group(2)))
                .map(it -> facts(it, language, height >= Greetings.FRAME_HEIGHT, base));
    }

    private Map<String, Object> facts(Community community, Language language, boolean framed, String base) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("version", "1.0");
        facts.put("type", "rich");
        facts.put(
                "title",
                texts.get(language, "recommendation.title", community.name().in(language)));
        facts.put("provider_name", "Laurel");
        facts.put("provider_url", base);
        facts.put("cache_age", LIVE.toSeconds());
        facts.put("width", Greetings.WIDTH);
        facts.put("height", framed ? Greetings.FRAME_HEIGHT : Greetings.PICTURE_HEIGHT);
        facts.put("html", framed ? greetings.frame(community, language) : greetings.picture(community, language));
        return facts;
    }

    /** What is no number bounds nothing. */
    private static int bound(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    private static ResponseEntity<Map<String, Object>> answer(HttpStatus status, @Nullable Map<String, Object> facts) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(facts == null ? SOON : LIVE).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .eTag(DigestUtils.md5DigestAsHex(String.valueOf(facts).getBytes(StandardCharsets.UTF_8)))
                .body(facts);
    }
}
