package app.laurel.result.web;

/**
 * What the picture beside a shared link says.
 *
 * @param kicker what was won: "Shop of the Year"
 * @param winner the shop's name; joint winners joined by the page's language
 * @param community whose award it is
 */
public record ShareCard(int year, String kicker, String winner, String community) {}
