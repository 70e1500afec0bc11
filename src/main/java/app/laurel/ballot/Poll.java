package app.laurel.ballot;

import app.laurel.edition.Category;
import java.time.Duration;
import java.time.Instant;

/**
 * A category's vote as one request has it in hand, opened once and passed down.
 *
 * @param key held: until the transaction ends the box is not shut
 * @param shut whether the count has begun
 * @param ahead how far the database's clock is ahead of this machine's
 * @param paper what can be marked
 */
record Poll(Category category, CategoryKey key, boolean shut, Duration ahead, BallotPaper paper) {
    /** A ballot that was on its way when voting closed is still taken, unless the count has begun. */
    static final Duration GRACE = Duration.ofSeconds(30);

    /**
     * To be asked with the time after the key is held, so that a count that begins at the close waits for this ballot. A box that
     * is shut stays shut whatever a clock says, and otherwise the database's time decides: it is the same for all nodes.
     */
    boolean takesBallotsAt(Instant now) {
        if (shut) return false;
        var exact = now.plus(ahead);
        return category.takesVotesAt(exact) || category.takesVotesAt(exact.minus(GRACE));
    }

    int shops() {
        return paper.shops();
    }

    int criteria() {
        return category.rules().criteria().size();
    }
}
