package app.laurel.count;

import app.laurel.count.FinalMethod.Detail;
import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;

/**
 * How the final is counted, as the rules document fixes it. What the method does not need has its usual value, whatever was asked.
 *
 * @param method what decides the award
 * @param shrink imagined marks at the mean of all for the shrunk average, 0 or more
 * @param favouritePercent the part that favourites decide in {@link FinalMethod#VOTES_AND_MARKS}, 0 to 100
 * @param unrated what an unrated shop means to the methods that compare shops in pairs
 * @param missing what it means to {@link FinalMethod#MAJORITY_JUDGMENT}
 * @param seats equal winners of {@link FinalMethod#STAR}, 1 or more
 */
public record FinalRule(
        FinalMethod method, int shrink, int favouritePercent, Unrated unrated, MissingPolicy missing, int seats) {
    /** Refuses a number of seats that nobody could fill. */
    public FinalRule {
        missing = method.asks(Detail.MISSING) ? missing : MissingPolicy.NORMALIZED;
        seats = method.asks(Detail.SEATS) ? seats : 1;
        if (seats < 1) throw new UncountableException(Obstacle.SEATS, seats);
    }

    /** A rule by which missing ratings say nothing and one shop wins. */
    public FinalRule(FinalMethod method, int shrink, int favouritePercent, Unrated unrated) {
        this(method, shrink, favouritePercent, unrated, MissingPolicy.NORMALIZED, 1);
    }

    /** A rule for the methods that need no more than the shrinkage of the average shown beside. */
    public static FinalRule of(FinalMethod method, int shrink) {
        return new FinalRule(method, shrink, 0, Unrated.NO_OPINION);
    }

    /** The same with another method. */
    public FinalRule by(FinalMethod other) {
        return new FinalRule(other, shrink, favouritePercent, unrated, missing, seats);
    }
}
