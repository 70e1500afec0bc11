package app.laurel.shop;

import app.laurel.base.id.MemberId;

/** The code by which an owner proved a shop was not put back in time, and nobody else proves the shop: see {@link ShopUnproved}. */
public record ProofLost(Shop shop, MemberId member) {}
