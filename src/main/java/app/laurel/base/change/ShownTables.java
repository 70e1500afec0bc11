package app.laurel.base.change;

import java.util.Set;

/**
 * Tables of one module whose rows are held in memory or stand on public pages. Each module names its own, as a bean beside the
 * statements that write them. Tables that are written by every voter do not belong here.
 */
public record ShownTables(Set<String> names) {
    /** These tables, by their names in the database. */
    public static ShownTables of(String... names) {
        return new ShownTables(Set.of(names));
    }
}
