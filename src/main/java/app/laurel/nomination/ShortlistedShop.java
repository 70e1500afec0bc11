package app.laurel.nomination;

import app.laurel.shop.Shop;

/**
 * A shop on the fixed list.
 *
 * @param number on ballots, 1..n
 */
public record ShortlistedShop(int number, Shop shop) {}
