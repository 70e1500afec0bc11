package app.laurel.shop;

import app.laurel.base.id.MemberId;
import java.util.List;

/**
 * A member has proved to speak for a shop.
 *
 * @param others who spoke for it before
 */
public record ShopClaimed(Shop shop, MemberId member, List<MemberId> others) {
    public ShopClaimed {
        others = List.copyOf(others);
    }
}
