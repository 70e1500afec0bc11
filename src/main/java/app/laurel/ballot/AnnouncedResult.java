package app.laurel.ballot;

import app.laurel.base.id.ShopId;
import java.util.List;

/**
 * The published result of one category, as a voter is shown it beside the own marks: all of it public, and named as it was signed.
 *
 * @param title what the award is called, or that there is none
 * @param winners the shops of the year; several where they share it, none where no shop was given it
 * @param figure the name of what the places follow; empty where that is no single figure
 * @param places best first, and after them the shops without a place
 */
public record AnnouncedResult(String title, List<Winner> winners, String figure, List<Place> places) {
    public AnnouncedResult {
        winners = List.copyOf(winners);
        places = List.copyOf(places);
    }

    /**
     * A shop of the year.
     *
     * @param why it won, in one plain sentence
     */
    public record Winner(ShopId shop, String name, String why) {}

    /**
     * Where a shop stands.
     *
     * @param number of the shop on the ballot
     * @param rank from 1; 0 without a place
     * @param figure what its place follows; a dash without a place
     */
    public record Place(int number, String name, int rank, String figure) {}
}
