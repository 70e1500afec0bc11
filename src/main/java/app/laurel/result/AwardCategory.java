package app.laurel.result;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import app.laurel.tally.document.CategoryPart;
import org.jspecify.annotations.Nullable;

/**
 * The category in which an award was given.
 *
 * @param slug in addresses; empty in a year of one category
 * @param name as the signed document has it; null in a year of one category, which is not named
 */
public record AwardCategory(
        CategoryId id, String slug, @Nullable Bilingual name) {
    static AwardCategory of(CategoryId id, @Nullable CategoryPart signed) {
        return signed == null ? new AwardCategory(id, "", null) : new AwardCategory(id, signed.slug(), signed.name());
    }
}
