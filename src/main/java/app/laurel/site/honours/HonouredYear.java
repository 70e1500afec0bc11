package app.laurel.site.honours;

import java.util.List;

/**
 * A year in the hall of fame.
 *
 * @param path of its page, below the language
 * @param winners of its categories, in their order
 */
public record HonouredYear(int year, String path, String name, List<Winner> winners) {
    public HonouredYear {
        winners = List.copyOf(winners);
    }

    /**
     * A shop that won in it.
     *
     * @param of which category; empty where the year has one
     */
    public record Winner(int shop, String path, String name, String of, boolean declined) {}
}
