package app.laurel.site.honours;

/**
 * How often a shop won, not counting what it declined.
 *
 * @param path of its page, below the language
 * @param years in which it won something, the latest first
 */
public record HonouredShop(
        int shop, String path, String name, long ofTheYear, long ofCriteria, long ofNewcomers, String years) {}
