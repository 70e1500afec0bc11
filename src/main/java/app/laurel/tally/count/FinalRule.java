package app.laurel.tally.count;

/**
 * How the final is counted, as the rules document fixes it.
 *
 * @param method what decides the award
 * @param shrink imagined marks at the mean of all for the shrunk average, 0 or more
 * @param favouritePercent the part that favourites decide in {@link FinalMethod#VOTES_AND_MARKS}, 0 to 100
 * @param unrated what an unrated shop means to the methods that compare shops in pairs
 */
public record FinalRule(FinalMethod method, int shrink, int favouritePercent, Unrated unrated) {
    /** A rule for the methods that need no more than the shrinkage of the average shown beside. */
    public static FinalRule of(FinalMethod method, int shrink) {
        return new FinalRule(method, shrink, 0, Unrated.NO_OPINION);
    }
}
