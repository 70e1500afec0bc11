package app.laurel.ballot;

import app.laurel.edition.Edition;
import java.time.Duration;
import java.time.Instant;

/**
 * An edition's vote as one request has it in hand, opened once and passed down.
 *
 * @param key held: until the transaction ends the box is not shut
 * @param shut whether the count has begun
 * @param paper what can be marked
 */
record Poll(Edition edition, EditionKey key, boolean shut, BallotPaper paper) {
    /** A ballot that was on its way when voting closed is still taken, unless the count has begun. */
    static final Duration GRACE = Duration.ofSeconds(30);

    /** To be asked with the time after the key is held, so that a count that begins at the close waits for this ballot. */
    boolean takesBallotsAt(Instant now) {
        return edition.takesVotesAt(now) || (edition.takesVotesAt(now.minus(GRACE)) && !shut);
    }

    int criteria() {
        return edition.rules().criteria().size();
    }
}
