package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import app.laurel.edition.Editions;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shuts the boxes of years whose voting is over, as soon as what was on its way has come in. */
@Component
class BoxShutting {
    private static final Logger LOG = LoggerFactory.getLogger(BoxShutting.class);

    private final BallotBox box;
    private final OpenBoxes open;
    private final Editions editions;
    private final Clock clock;

    BoxShutting(BallotBox box, OpenBoxes open, Editions editions, Clock clock) {
        this.box = box;
        this.open = open;
        this.editions = editions;
        this.clock = clock;
    }

    /** Each box by itself: one that cannot be shut now is tried again and stops no other. */
    void shutDue() {
        open.list().forEach(this::shutIfDue);
    }

    private void shutIfDue(EditionId edition) {
        try {
            var closes = editions.get(edition).schedule().votingCloses();
            if (clock.instant().isAfter(closes.plus(Poll.GRACE))) box.shut(edition);
        } catch (RuntimeException failed) {
            LOG.error("The box of edition {} could not be shut; it is tried again", edition, failed);
        }
    }
}
