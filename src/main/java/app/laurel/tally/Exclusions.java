package app.laurel.tally;

import java.util.Set;

/**
 * What two people decided that a corrected count leaves out.
 *
 * @param shops numbers of the shops that get no place; the count gives their places to others
 * @param files of paper ballots, by SHA-256 in hex, whose ballots do not count
 */
public record Exclusions(Set<Integer> shops, Set<String> files) {
    /** Nothing is left out. */
    public static final Exclusions NONE = new Exclusions(Set.of(), Set.of());

    public Exclusions {
        shops = Set.copyOf(shops);
        files = Set.copyOf(files);
    }

    /** No shop but these gets no place, and every ballot counts. */
    public static Exclusions ofShops(Integer... numbers) {
        return new Exclusions(Set.of(numbers), Set.of());
    }
}
