package app.laurel.recommendation.web;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Language;
import app.laurel.base.web.PageFrame;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.RecommendationWords;
import app.laurel.recommendation.RecommendedCategory;
import app.laurel.recommendation.RecommendedShop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of recommendations says.
 *
 * @param recommendation null where there is nothing to recommend
 * @param feed path of the same for machines
 */
public record RecommendedPage(
        PageFrame frame,
        Community community,
        @Nullable Recommendation recommendation,
        RecommendationWords words,
        String feed) {

    public String text(String key, Object... arguments) {
        return frame.t("recommendation." + key, arguments);
    }

    /** Where editors ask for what is to be put in the place of the page's address. */
    public String oembed() {
        return RecommendedOembedEndpoint.address(
                frame.address(language()), frame.base().toString());
    }

    /** The community's own page, below the language. */
    public String home() {
        return "/" + community.slug();
    }

    /** Category by category. */
    public List<RecommendedCategory> categories() {
        return recommendation == null ? List.of() : recommendation.categories();
    }

    /** The heading of a category; in a year of one that of the year. */
    public String heading(RecommendedCategory category) {
        var name = category.name();
        return name == null
                ? text("choice", Integer.toString(category.category().edition().year()))
                : name.in(language());
    }

    /** The page of the result that an award rests on, below the language. */
    public String result(RecommendedCategory category) {
        return category.category().path(community.slug());
    }

    /** What was won and when. */
    public String title(WornAward worn) {
        return words.title(worn, language());
    }

    /** What somebody looks for who is sent to this shop: the criterion by which it is best, or that it is new. */
    public String need(WornAward worn) {
        var criterion = worn.criterion();
        return criterion == null ? text("newcomer") : criterion.in(language());
    }

    /** The name of the shop as it was signed. */
    public String name(WornAward worn) {
        return worn.shop().name().in(language());
    }

    /** The page of the shop across the years, below the language. */
    public String shop(WornAward worn) {
        return worn.shop().path(community.slug());
    }

    /** The page of proof, below the language. */
    public String proof(WornAward worn) {
        return "/v/" + worn.award().code();
    }

    /** What a shop is recommended by, a line each. */
    public List<String> lines(RecommendedShop shop) {
        return words.lines(shop, language());
    }

    /** Until when. */
    public String until(RecommendedShop shop) {
        return words.until(shop, language());
    }

    private Language language() {
        return frame.language();
    }
}
