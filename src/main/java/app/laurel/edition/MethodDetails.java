package app.laurel.edition;

import app.laurel.count.FinalMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;

/**
 * What single methods need to be fixed beforehand. The figures of a method that does not decide are used where the result
 * shows what it would have found.
 *
 * @param favouritePercent what favourites decide in {@link FinalMethod#VOTES_AND_MARKS}, 0 to 100
 * @param unrated for methods that compare shops in pairs
 * @param repeats for nomination methods that share a vote
 * @param newcomerAward whether a Newcomer of the Year is named
 * @param missing for {@link FinalMethod#MAJORITY_JUDGMENT}
 * @param seats equal winners of {@link FinalMethod#STAR}, 1 or more; with several it is Bloc STAR
 */
public record MethodDetails(
        int favouritePercent,
        Unrated unrated,
        Repeats repeats,
        boolean newcomerAward,
        MissingPolicy missing,
        int seats) {
    /** Halves, unrated says nothing, repeats count once, and no newcomer: in a first year every shop is one. */
    public static final MethodDetails USUAL = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false);

    /** Missing ratings say nothing, and one shop wins. */
    public MethodDetails(int favouritePercent, Unrated unrated, Repeats repeats, boolean newcomerAward) {
        this(favouritePercent, unrated, repeats, newcomerAward, MissingPolicy.NORMALIZED, 1);
    }
}
