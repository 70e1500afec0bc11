package app.laurel.count;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.majority.MissingPolicy;
import java.util.List;
import java.util.Set;

/**
 * What an edition's rules document fixes about the count of its final.
 *
 * @param shops the numbers of the shortlisted shops, each once, in the order in which ballots list their marks
 * @param newcomers those of the shops that may become Newcomer of the Year
 * @param weights the weight of each criterion; whole numbers that sum to 100
 * @param topMark the best mark; marks run from 1
 * @param rule how the final is counted
 * @param quorum the ratings a shop needs to be placed
 * @param minimumShops shops that a ballot must rate completely to be valid; 0 and 1 mean the same
 */
public record AwardRules(
        List<Integer> shops,
        Set<Integer> newcomers,
        List<Integer> weights,
        int topMark,
        FinalRule rule,
        Quorum quorum,
        int minimumShops) {
    /** What all weights sum to: so much is a composite of marks of 1. */
    public static final int WEIGHT = 100;

    /** With fewer ballots that count there is no award, and nothing of the ballots is shown: it would tell how single members voted. */
    public static final int FEWEST_BALLOTS = 10;

    /** A mark that says "no opinion"; 0 says "not answered". */
    public static final int NO_OPINION = 255;

    /** Refuses rules that no count could follow. */
    public AwardRules {
        shops = List.copyOf(shops);
        newcomers = Set.copyOf(newcomers);
        weights = List.copyOf(weights);
        var weight = weights.stream().mapToInt(Integer::intValue).sum();
        if (weight != WEIGHT || weights.stream().anyMatch(it -> it < 0)) {
            throw new UncountableException(Obstacle.WEIGHTS, weights);
        }
        if (topMark < 1 || topMark > 10) {
            throw new UncountableException(Obstacle.BEST_MARK, topMark);
        }
        if (!quorum.isCountable()) {
            throw new UncountableException(Obstacle.QUORUM, quorum.ratings(), quorum.percent());
        }
        if (Set.copyOf(shops).size() < shops.size()) {
            throw new UncountableException(Obstacle.SHOPS_TWICE, shops);
        }
    }

    /** The same with another way to decide. */
    public AwardRules with(FinalRule other) {
        return new AwardRules(shops, newcomers, weights, topMark, other, quorum, minimumShops);
    }

    /** How many marks a ballot holds: one for each shop and criterion. */
    public int marksOfABallot() {
        return shops.size() * weights.size();
    }

    /** How many shops a ballot must rate completely to be valid, in effect. */
    public int leastShops() {
        return rule.missing() == MissingPolicy.NONE ? Math.max(1, shops.size()) : Math.max(1, minimumShops);
    }

    /** The worst composite that a ballot can give: the mark 1 throughout. */
    public int worstComposite() {
        return WEIGHT;
    }

    /** The best composite that a shop can get. */
    public int topComposite() {
        return WEIGHT * topMark;
    }
}
