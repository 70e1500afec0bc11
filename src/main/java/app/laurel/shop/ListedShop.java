package app.laurel.shop;

/**
 * A shop as the moderators' list shows one.
 *
 * @param owners how many members speak for it
 * @param asked how many were asked to and have not answered
 * @param told whether an owner waits for an answer of the moderators
 */
public record ListedShop(Shop shop, int owners, int asked, boolean told) {}
