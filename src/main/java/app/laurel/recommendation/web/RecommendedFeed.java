package app.laurel.recommendation.web;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import tools.jackson.databind.ObjectMapper;

/**
 * The recommendations of a community as JSON Feed 1.1 (jsonfeed.org/version/1.1), an item an award; what other programs want to
 * count with stands in its extension {@code _laurel}. An item is gone when its award recommends nobody any more.
 */
@Component
class RecommendedFeed {
    private static final MediaType TYPE = new MediaType("application", "feed+json", StandardCharsets.UTF_8);
    private static final CacheControl LIVE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final RecommendedItems items;
    private final Texts texts;
    private final LaurelSettings settings;
    private final ObjectMapper json;

    RecommendedFeed(RecommendedItems items, Texts texts, LaurelSettings settings, ObjectMapper json) {
        this.items = items;
        this.texts = texts;
        this.settings = settings;
        this.json = json;
    }

    /** Where it lies, with the language. */
    String path(Community community, Language language) {
        return page(community, language) + ".json";
    }

    ResponseEntity<byte[]> answer(Community community, Language language, Optional<Recommendation> found) {
        var bytes = json.writeValueAsBytes(feed(community, language, found));
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(LIVE)
                .header("Access-Control-Allow-Origin", "*")
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }

    private Map<String, Object> feed(Community community, Language language, Optional<Recommendation> found) {
        var feed = new LinkedHashMap<String, Object>();
        var group = community.name().in(language);
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", texts.get(language, "recommendation.title", group));
        feed.put("description", texts.get(language, "recommendation.about", group));
        feed.put("home_page_url", settings.url() + page(community, language));
        feed.put("feed_url", settings.url() + path(community, language));
        feed.put("language", language.tag());
        feed.put("items", found.stream().flatMap(it -> items.of(it, language)).toList());
        return feed;
    }

    private static String page(Community community, Language language) {
        return "/" + language.tag() + Recommendation.path(community);
    }
}
