package app.laurel.recommendation;

import app.laurel.community.Community;
import app.laurel.edition.Edition;
import java.util.List;

/**
 * What a community recommends at this moment.
 *
 * @param edition the year whose awards it rests on
 * @param categories one or more: those in which somebody holds an award, in their order
 */
public record Recommendation(Community community, Edition edition, List<RecommendedCategory> categories) {
    public Recommendation {
        categories = List.copyOf(categories);
    }

    /** The page that anybody may read, below the language. */
    public String path() {
        return path(community);
    }

    /** The same, of a community that may have nothing to recommend. */
    public static String path(Community community) {
        return "/" + community.slug() + "/recommended";
    }

    /** The shops of the year: of the year's only category, or of each. */
    public List<RecommendedShop> winners() {
        return categories.stream().flatMap(it -> it.winners().stream()).toList();
    }
}
