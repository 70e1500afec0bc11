package app.laurel.edition;

/**
 * How many ratings a shop needs to be placed: the larger of the two.
 *
 * @param ratings a number
 * @param percent of the valid ballots, rounded up
 */
public record Quorum(int ratings, int percent) {
    /** The ratings needed among this many valid ballots. */
    public long of(long validBallots) {
        return Math.max(ratings, Math.ceilDiv(validBallots * percent, 100L));
    }
}
