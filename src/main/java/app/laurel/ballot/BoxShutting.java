package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.EditionPieces;
import app.laurel.edition.Editions;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Shuts the boxes of years whose voting is over, as soon as what was on its way has come in. */
@Component
class BoxShutting {
    private final BallotBox box;
    private final OpenBoxes open;
    private final Editions editions;
    private final EditionPieces pieces;
    private final Setbacks setbacks;
    private final Clock clock;

    BoxShutting(
            BallotBox box, OpenBoxes open, Editions editions, EditionPieces pieces, Setbacks setbacks, Clock clock) {
        this.box = box;
        this.open = open;
        this.editions = editions;
        this.pieces = pieces;
        this.setbacks = setbacks;
        this.clock = clock;
    }

    /** Each box by itself: one that cannot be shut now is set aside, tried again, and stops no other. */
    void shutDue() {
        for (var category : open.list()) {
            setbacks.attempt(pieces.of("shutting", category), () -> shutIfDue(category));
        }
    }

    private void shutIfDue(CategoryId category) {
        var closes = editions.category(category).schedule().votingCloses();
        if (clock.instant().isAfter(closes.plus(Poll.GRACE))) box.shut(category);
    }
}
