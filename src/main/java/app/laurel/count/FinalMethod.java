package app.laurel.count;

import app.laurel.count.majority.MajorityJudgment;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.ratings.RatingMethod;
import app.laurel.count.ratings.ShrunkAverage;
import app.laurel.count.ratings.VotesAndMarks;
import app.laurel.count.star.StarAward;
import java.util.Set;

/** The methods an award may be counted by. Their names stand in rules documents and in the database. */
public enum FinalMethod {
    /** Balinski and Laraki's majority judgment over each ballot's weighted composite, as shares: the default. */
    MAJORITY_JUDGMENT(
            (rule, worst) -> {
                var missing = rule.missing().marks(worst);
                return tally -> MajorityJudgment.rank(tally.profiles(), missing, tally.ballots());
            },
            Detail.MISSING),
    /** The shrunk weighted average. */
    AVERAGE((rule, worst) -> tally -> ShrunkAverage.of(tally.sums(), rule.shrink())),
    /** Favourites decide one part, marks the other. */
    VOTES_AND_MARKS(
            (rule, worst) -> tally -> VotesAndMarks.of(tally, rule.favouritePercent()), Detail.FAVOURITE_PERCENT),
    /** STAR over the composites, an unrated shop counting as 0: for polls in which everybody rates every shop. */
    STAR((rule, worst) -> tally -> StarAward.of(tally, rule.seats()), Detail.SEATS),
    /** Schulze over the composites. */
    SCHULZE((rule, worst) -> tally -> Schulze.of(tally.pairs(rule.unrated())), Detail.UNRATED),
    /** Ranked pairs over the composites. */
    RANKED_PAIRS((rule, worst) -> tally -> RankedPairs.of(tally.pairs(rule.unrated())), Detail.UNRATED);

    private final Making making;
    private final Set<Detail> details;

    FinalMethod(Making making, Detail... details) {
        this.making = making;
        this.details = Set.of(details);
    }

    /** What single methods need to be fixed beforehand. */
    public enum Detail {
        /** The part that favourites decide. */
        FAVOURITE_PERCENT,
        /** What an unrated shop means in pairs. */
        UNRATED,
        /** What a missing rating means. */
        MISSING,
        /** How many win. */
        SEATS
    }

    /** Whether a detail matters to the method. */
    public boolean asks(Detail detail) {
        return details.contains(detail);
    }

    /**
     * The method with the parameters of a rule.
     *
     * @param worst the worst grade that a ballot can give
     */
    public RatingMethod with(FinalRule rule, int worst) {
        return making.with(rule, worst);
    }

    /** Whether shops are compared in pairs, so that it matters what an unrated shop means. */
    public boolean comparesPairs() {
        return asks(Detail.UNRATED);
    }

    /** What decides the award of a single criterion: the average of its marks, or majority judgment. */
    public FinalMethod ofCriteria() {
        return this == AVERAGE || this == VOTES_AND_MARKS ? AVERAGE : MAJORITY_JUDGMENT;
    }

    @FunctionalInterface
    private interface Making {
        RatingMethod with(FinalRule rule, int worst);
    }
}
