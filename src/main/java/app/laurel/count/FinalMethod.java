package app.laurel.count;

import app.laurel.count.majority.MajorityJudgment;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.ratings.RatingMethod;
import app.laurel.count.ratings.ShrunkAverage;
import app.laurel.count.ratings.VotesAndMarks;
import app.laurel.count.star.StarAward;

/** The methods an award may be counted by. */
public enum FinalMethod {
    /** Majority judgment over each member's weighted composite, as shares: the default. */
    MAJORITY_JUDGMENT,
    /** The shrunk weighted average. */
    AVERAGE,
    /** Favourites and marks together. */
    VOTES_AND_MARKS,
    /** STAR over the composites, an unrated shop counting as 0: for polls in which everybody rates every shop. */
    STAR,
    /** Schulze over the composites. */
    SCHULZE,
    /** Ranked pairs over the composites. */
    RANKED_PAIRS;

    /**
     * The method with the parameters of a rule.
     *
     * @param worst the worst grade that a ballot can give
     */
    public RatingMethod with(FinalRule rule, int worst) {
        return switch (this) {
            case MAJORITY_JUDGMENT -> {
                var missing = rule.missing().marks(worst);
                yield tally -> MajorityJudgment.rank(tally.profiles(), missing, tally.ballots());
            }
            case AVERAGE -> tally -> ShrunkAverage.of(tally.sums(), rule.shrink());
            case VOTES_AND_MARKS -> tally -> VotesAndMarks.of(tally, rule.favouritePercent());
            case STAR -> tally -> StarAward.of(tally, rule.seats());
            case SCHULZE -> tally -> Schulze.of(tally.pairs(rule.unrated()));
            case RANKED_PAIRS -> tally -> RankedPairs.of(tally.pairs(rule.unrated()));
        };
    }
}
