package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import java.util.List;
import java.util.UUID;

/** The category that every year begins with. */
final class OneCategory {
    private OneCategory() {}

    static List<CategoryTerms> of(Rules rules) {
        var none = new Bilingual("", "");
        return List.of(new CategoryTerms(
                new CategoryId(1), new UUID(0, 7), 1, "award", none, none, CategoryOverrides.NONE, rules));
    }
}
