package app.laurel.count.exact;

import java.util.List;

/** What a method makes of the ratings: an order, in groups of exact ties. */
public interface Outcome {
    /** The candidates' numbers, best first; those in one group are tied. */
    List<List<Integer>> ranking();

    /** Those who come first; several where nothing parts them. */
    default List<Integer> winners() {
        return ranking().isEmpty() ? List.of() : ranking().getFirst();
    }
}
