package app.laurel.webhook;

import app.laurel.badge.BadgeChanged;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.recommendation.Recommendation;
import app.laurel.result.Award;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Puts news into JSON: type, timestamp and data, with names and addresses of pages in every language. All of it is public; who
 * wants to know more follows the addresses.
 */
@Component
class News {
    private final LaurelSettings settings;
    private final Occasion occasion;
    private final Texts texts;
    private final ObjectMapper json;

    News(LaurelSettings settings, Occasion occasion, Texts texts, ObjectMapper json) {
        this.settings = settings;
        this.occasion = occasion;
        this.texts = texts;
        this.json = json;
    }

    /** What is delivered; where the award is not a real one, it says so. */
    String body(Event event, Instant at, Object data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", event.type());
        body.put("timestamp", at.toString());
        occasion.banner().ifPresent(it -> body.put("notice", inEach(language -> texts.get(language, it.mail()))));
        body.put("data", data);
        return json.writeValueAsString(body);
    }

    /** Of a community, with its feed and what it recommends. */
    Map<String, Object> of(Community community) {
        var data = new LinkedHashMap<String, Object>();
        data.put("community", Map.of("slug", community.slug(), "name", both(community.name())));
        data.put("feed", pages("/" + community.slug() + "/feed.atom"));
        data.put("recommended", pages(Recommendation.path(community)));
        return data;
    }

    /** Of a year's result, which may not be there any more. */
    Map<String, Object> of(Community community, Edition edition) {
        var data = of(community);
        data.put("year", edition.year());
        data.put("name", both(edition.name()));
        data.put("result", pages(edition.path(community.slug())));
        if (edition.hasSeveral())
            data.put(
                    "categories",
                    edition.categories().stream()
                            .map(it -> category(community, it))
                            .toList());
        return data;
    }

    /** Of one award. */
    Map<String, Object> of(Community community, Edition edition, BadgeChanged changed, @Nullable Award award) {
        var data = of(community, edition);
        data.remove("categories");
        data.put("award", award == null ? proof(changed.code()) : award(community, edition, award));
        data.put("state", changed.state().name().toLowerCase(Locale.ROOT));
        data.put("reason", changed.reason());
        return data;
    }

    /** Awards, each with its proof. */
    Object awards(Community community, Edition edition, Collection<Award> awards) {
        return awards.stream().map(it -> award(community, edition, it)).toList();
    }

    private Map<String, Object> award(Community community, Edition edition, Award award) {
        var data = new LinkedHashMap<>(proof(award.code()));
        data.put("kind", award.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("shop", both(award.as().name()));
        if (edition.hasSeveral())
            data.put(
                    "category",
                    category(community, edition.category(award.category().id())));
        return data;
    }

    private Map<String, Object> proof(AwardCode code) {
        return new LinkedHashMap<>(Map.of("code", code.value(), "proof", pages("/v/" + code)));
    }

    private Map<String, Object> category(Community community, Category category) {
        return Map.of("name", both(category.name()), "result", pages(category.path(community.slug())));
    }

    private Map<String, String> pages(String path) {
        return inEach(language -> settings.url() + "/" + language.tag() + path);
    }

    private static Map<String, String> both(Bilingual words) {
        return inEach(words::in);
    }

    private static Map<String, String> inEach(Function<Language, String> words) {
        var each = new LinkedHashMap<String, String>();
        for (var language : Language.values()) each.put(language.tag(), words.apply(language));
        return each;
    }
}
