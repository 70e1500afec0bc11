package app.laurel.result.web;

import java.util.List;

/**
 * A place of a result as the stage shows it.
 *
 * @param rank from 1
 * @param shops several on an exact tie
 * @param honoured whether it is an award of the year
 * @param why it won, in one plain sentence; empty where it did not
 */
public record StagePlace(int rank, List<Held> shops, boolean honoured, String why) {
    public StagePlace {
        shops = List.copyOf(shops);
    }

    /**
     * A shop that holds a place.
     *
     * @param shop whose face stands there
     * @param figure what decided, with its name; empty where the method has none
     */
    public record Held(int shop, String name, String figure) {}
}
