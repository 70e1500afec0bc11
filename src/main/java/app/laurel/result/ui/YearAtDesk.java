package app.laurel.result.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import app.laurel.result.CountedPart;
import app.laurel.result.CountedResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a year of several categories is.
 *
 * @param counted what is counted so far; null where nothing is, or where it is not believed
 * @param missing the categories that are to be counted
 * @param mayCount whether the moderator may count now
 */
record YearAtDesk(@Nullable CountedResult counted, List<Category> missing, boolean mayCount) {
    YearAtDesk {
        missing = List.copyOf(missing);
    }

    @Nullable CountedPart find(CategoryId category) {
        return counted == null ? null : counted.find(category).orElse(null);
    }
}
