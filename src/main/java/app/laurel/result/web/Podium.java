package app.laurel.result.web;

import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.List;

/** The first three places of a result, where it has a winner and they are two or three shops. */
final class Podium {
    private static final int PLACES = 3;

    private Podium() {}

    /** Best first; empty where a single shop has a place, or ties put more than three shops on the first three. */
    static List<Standing> of(ResultDocument document) {
        var best = document.standings().stream()
                .filter(it -> it.isPlaced() && it.rank() <= PLACES)
                .toList();
        var fits = best.size() > 1 && best.size() <= PLACES;
        return fits && !document.winners().isEmpty() ? best : List.of();
    }
}
