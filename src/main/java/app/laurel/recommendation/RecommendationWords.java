package app.laurel.recommendation;

import app.laurel.badge.BadgeWords;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.recommendation.RecommendedShop.Mean;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts into words what a community recommends and why. */
@Component
public class RecommendationWords {
    private final BadgeWords badges;
    private final Texts texts;

    RecommendationWords(BadgeWords badges, Texts texts) {
        this.badges = badges;
        this.texts = texts;
    }

    /** What was won and when: "2026 · Shop of the Year". */
    public String title(WornAward worn, Language language) {
        var title = worn.edition().year() + " · " + badges.title(worn, language);
        return worn.award().joint() ? title + " (" + texts.get(language, "badge.proof.joint") + ")" : title;
    }

    /** How many members rated it. */
    public String raters(RecommendedShop shop, Language language) {
        return texts.get(language, "recommendation.raters", shop.raters());
    }

    /** Where it is best and where it is weakest; empty where no two criteria differ. */
    public List<String> sides(RecommendedShop shop, Language language) {
        if (shop.strongest().isEmpty()) return List.of();
        return List.of(
                texts.get(language, "recommendation.strongest", means(shop.strongest(), shop.topMark(), language)),
                texts.get(language, "recommendation.weakest", means(shop.weakest(), shop.topMark(), language)));
    }

    /** Until when it holds, as a day of the community's zone. */
    public String until(RecommendedShop shop, Language language) {
        var day = Moments.day(shop.until(), shop.worn().community().zone(), language);
        return texts.get(language, "recommendation.until", day);
    }

    /** What it is recommended by, a line each. */
    public List<String> lines(RecommendedShop shop, Language language) {
        var sides = sides(shop, language);
        return sides.isEmpty()
                ? List.of(raters(shop, language))
                : List.of(raters(shop, language), sides.getFirst(), sides.getLast());
    }

    private String means(List<Mean> means, int topMark, Language language) {
        return means.stream()
                .map(it -> texts.get(
                        language, "recommendation.mean", it.criterion().in(language), it.shown(), topMark))
                .collect(Collectors.joining(", "));
    }
}
