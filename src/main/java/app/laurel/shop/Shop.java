package app.laurel.shop;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A shop of a community.
 *
 * @param domain by which it is known: the text of its {@link ShopAddress.Own}; null until somebody names it
 * @param listedYear the first edition that listed it
 */
public record Shop(
        ShopId id,
        CommunityId community,
        Bilingual name,
        @Nullable String domain,
        int listedYear) {
    /** Its public address in a community of this name in addresses, below the language. */
    public String path(String community) {
        return path(community, id);
    }

    /** The same of a shop of which only the id is known. */
    public static String path(String community, ShopId id) {
        return "/" + community + "/shop/" + id;
    }

    /** The address of the picture that stands beside its name: square, the same in both languages. */
    public static String face(ShopId id) {
        return "/face/" + id;
    }
}
