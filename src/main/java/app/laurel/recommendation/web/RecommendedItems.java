package app.laurel.recommendation.web;

import app.laurel.badge.WornAward;
import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.RecommendedShop;
import app.laurel.recommendation.RecommendedShop.Mean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The items of the feed: the shops of the year with their figures, then who is best for a need. */
@Component
class RecommendedItems {
    private final RecommendationWords words;
    private final LaurelSettings settings;

    RecommendedItems(RecommendationWords words, LaurelSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    Stream<Map<String, Object>> of(Recommendation recommendation, Language language) {
        return recommendation.categories().stream()
                .flatMap(it -> Stream.concat(
                        it.winners().stream().map(shop -> item(shop, language)),
                        it.needs().stream().map(worn -> item(worn, List.of(), facts(worn, language), language))));
    }

    private Map<String, Object> item(RecommendedShop shop, Language language) {
        var lines = new ArrayList<>(words.lines(shop, language));
        lines.add(words.until(shop, language));
        var facts = facts(shop.worn(), language);
        facts.put("raters", shop.raters());
        facts.put("until", shop.until().toString());
        facts.put("strongest", means(shop.strongest(), language));
        facts.put("weakest", means(shop.weakest(), language));
        return item(shop.worn(), lines, facts, language);
    }

    private static List<Map<String, String>> means(List<Mean> means, Language language) {
        return means.stream()
                .map(it -> Map.of("criterion", it.criterion().in(language), "mean", it.shown()))
                .toList();
    }

    private static Map<String, Object> facts(WornAward worn, Language language) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("award", worn.award().code().value());
        facts.put("kind", worn.award().kind().name());
        facts.put("year", worn.edition().year());
        facts.put("shop", worn.shop().name().in(language));
        var domain = worn.shop().domain();
        if (domain != null) facts.put("domain", domain);
        return facts;
    }

    private Map<String, Object> item(WornAward worn, List<String> lines, Map<String, Object> facts, Language language) {
        var proof = settings.url() + "/" + language.tag() + "/v/" + worn.award().code();
        var title = words.title(worn, language) + ": " + worn.shop().name().in(language);
        var item = new LinkedHashMap<String, Object>();
        item.put("id", proof);
        item.put("url", proof);
        item.put("title", title);
        item.put("content_text", Stream.concat(Stream.of(title), lines.stream()).collect(Collectors.joining("\n")));
        item.put("date_published", worn.award().issuedAt().toString());
        item.put("_laurel", facts);
        return item;
    }
}
