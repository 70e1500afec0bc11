package app.laurel.site.shop;

import app.laurel.badge.WornAward;
import app.laurel.community.Community;
import app.laurel.shop.Shop;
import app.laurel.shop.face.ShopFace;
import java.util.List;

/**
 * What is public of a shop across the years.
 *
 * @param shop as it is called at present
 * @param addresses that rulings found to be its own, beside the one it is known by
 * @param results one or more, the latest first
 * @param awards that they gave it
 * @param isOld whether the latest vote that measured it lies more than a year back
 * @param face what its owners say and show
 */
public record ShopHistory(
        Community community,
        Shop shop,
        List<String> addresses,
        List<ShopResult> results,
        List<WornAward> awards,
        boolean isOld,
        ShopFace face) {
    public ShopHistory {
        addresses = List.copyOf(addresses);
        results = List.copyOf(results);
        awards = List.copyOf(awards);
    }

    /** The latest result that names it. */
    public ShopResult latest() {
        return results.getFirst();
    }
}
