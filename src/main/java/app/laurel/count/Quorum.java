package app.laurel.count;

/**
 * How many ratings a shop needs to be placed.
 *
 * @param ratings the least number whatever the turnout, 0 or more
 * @param percent the least share of the valid ballots, 0 to 100
 */
public record Quorum(int ratings, int percent) {
    /** Whether a count can go by it; a form may hold anything that somebody typed. */
    boolean isCountable() {
        return ratings >= 0 && percent >= 0 && percent <= 100;
    }

    /** The ratings needed: the larger of the two, the share rounded up, and never less than one. */
    public long of(long validBallots) {
        var share = Math.ceilDiv(Math.multiplyExact(validBallots, (long) percent), 100L);
        return Math.max(1, Math.max(ratings, share));
    }
}
