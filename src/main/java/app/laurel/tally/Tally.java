package app.laurel.tally;

import app.laurel.ballot.BoxFigures;
import app.laurel.edition.Edition;
import app.laurel.nomination.ShortlistedShop;
import app.laurel.tally.count.AwardCount;
import java.util.List;

/**
 * The count of one edition, with all that its figures mean.
 *
 * @param shops in the order of the count
 * @param box all ballots that were cast
 * @param withdrawn ballots that their voters took back; the count never saw them
 */
public record Tally(Edition edition, List<ShortlistedShop> shops, BoxFigures box, long withdrawn, AwardCount count) {
    /** Keeps its own copy. */
    public Tally {
        shops = List.copyOf(shops);
    }
}
