package app.laurel.shop;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.util.Set;

/** In which years a shop won an award, as the module that gives awards answers it. */
public interface AwardedShops {
    /** The years in which any published award became the shop's, whatever became of it. */
    Set<EditionId> awardedIn(ShopId shop);
}
