package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;

/** A member speaks for a shop no longer. Listeners do their part in the same transaction. */
public record OwnerLeft(ShopId shop, MemberId member) {}
