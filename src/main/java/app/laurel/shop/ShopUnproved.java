package app.laurel.shop;

/** Nobody proves the shop's address any more who did before it was lost. */
public record ShopUnproved(Shop shop) {}
