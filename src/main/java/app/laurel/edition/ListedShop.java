package app.laurel.edition;

import app.laurel.base.Bilingual;
import app.laurel.base.id.ShopId;
import org.jspecify.annotations.Nullable;

/**
 * A shop on the fixed list, as the rules document names it.
 *
 * @param number on ballots, 1..n
 */
public record ListedShop(
        int number, ShopId shop, Bilingual name, @Nullable String domain) {}
