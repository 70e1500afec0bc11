package app.laurel.count;

import app.laurel.count.majority.MajorityJudgment;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.ratings.RatingMethod;
import app.laurel.count.ratings.ShrunkAverage;
import app.laurel.count.ratings.VotesAndMarks;
import app.laurel.count.star.StarAward;
import org.jspecify.annotations.Nullable;

/** The methods an award may be counted by. Their names stand in rules documents and in the database. */
public enum FinalMethod {
    /** Balinski and Laraki's majority judgment over each ballot's weighted composite, as shares: the default. */
    MAJORITY_JUDGMENT(Detail.MISSING),
    /** The shrunk weighted average. */
    AVERAGE(null),
    /** Favourites decide one part, marks the other. */
    VOTES_AND_MARKS(Detail.FAVOURITE_PERCENT),
    /** STAR over the composites, an unrated shop counting as 0: for polls in which everybody rates every shop. */
    STAR(Detail.SEATS),
    /** Schulze over the composites. */
    SCHULZE(Detail.UNRATED),
    /** Ranked pairs over the composites. */
    RANKED_PAIRS(Detail.UNRATED);

    private final @Nullable Detail detail;

    FinalMethod(@Nullable Detail detail) {
        this.detail = detail;
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
    public boolean asks(Detail asked) {
        return detail == asked;
    }

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

    /** Whether shops are compared in pairs, so that it matters what an unrated shop means. */
    public boolean comparesPairs() {
        return asks(Detail.UNRATED);
    }

    /** What decides the award of a single criterion: the average of its marks, or majority judgment. */
    public FinalMethod ofCriteria() {
        return this == AVERAGE || this == VOTES_AND_MARKS ? AVERAGE : MAJORITY_JUDGMENT;
    }
}
