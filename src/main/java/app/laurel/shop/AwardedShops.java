package app.laurel.shop;

import app.laurel.base.id.ShopId;

/** Whether a shop holds an award, as the module that gives awards answers it. */
public interface AwardedShops {
    /** Whether any published award is the shop's. */
    boolean holdsAward(ShopId shop);
}
