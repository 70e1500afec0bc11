package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import java.util.UUID;

/**
 * A category as its year keeps it; with its year it is a {@link Category}.
 *
 * @param publicId names the category in ballots where the year has several
 * @param number 1..n, the order of the rules; from the opening of nominations it stays, and those that rulings ended leave gaps
 * @param slug in addresses, where the year has several
 * @param name empty in a year that names no category
 * @param about what belongs in it; empty where nobody wrote that
 * @param own what it has of its own
 * @param rules the year's, with what the category has of its own laid over them
 */
public record CategoryTerms(
        CategoryId id,
        UUID publicId,
        int number,
        String slug,
        Bilingual name,
        Bilingual about,
        CategoryOverrides own,
        Rules rules) {
    /** Whether the year names it; else it is the only one, and goes by the year's name. */
    boolean isNamed() {
        return !name.ko().isEmpty();
    }

    /** Whether it has rules of its own. */
    public boolean hasRules() {
        return !own.equals(CategoryOverrides.NONE);
    }
}
