package app.laurel.shop;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.util.Set;

/** In which years a shop won an award, as the module that gives awards answers it. */
public interface AwardedShops {
    /** The years in which any published award became the shop's, whatever became of it. */
    Set<EditionId> awardedIn(ShopId shop);

    /** Whether an award was signed without an address of the shop: which one it is valid at is for two people to decide. */
    boolean lacksAddress(ShopId shop);
}
