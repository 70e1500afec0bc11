package app.laurel.edition;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A shop on the fixed list, as the rules document names it.
 *
 * @param number on ballots, 1..n
 * @param listedYear the first edition that listed it
 */
public record ListedShop(
        int number, ShopId shop, Bilingual name, @Nullable String domain, int listedYear) {
    /** Whether it may become Newcomer of the Year: it was first listed in that year's edition or the one before. */
    public boolean isNewcomerIn(int year) {
        return listedYear >= year - 1;
    }
}
