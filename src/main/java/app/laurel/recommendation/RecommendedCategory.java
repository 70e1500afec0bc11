package app.laurel.recommendation;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.edition.Category;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is recommended in one category.
 *
 * @param name as it was signed; null in a year of one
 * @param winners the shop of the year, several after an exact tie; none where its award was taken back
 * @param needs who is best by a criterion, and the newcomer of the year
 */
public record RecommendedCategory(
        Category category, @Nullable Bilingual name, List<RecommendedShop> winners, List<WornAward> needs) {
    public RecommendedCategory {
        winners = List.copyOf(winners);
        needs = List.copyOf(needs);
    }

    /** Its name, or that of the year where there is only one. */
    public String called(Language language) {
        return (name == null ? category.edition().name() : name).in(language);
    }

    boolean isEmpty() {
        return winners.isEmpty() && needs.isEmpty();
    }
}
