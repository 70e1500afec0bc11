package app.laurel.count.ratings;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.Outcome;
import app.laurel.count.exact.Places;
import app.laurel.count.exact.UncountableException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Votes and marks: favourites decide {@code p} percent, marks the rest: {@code p * votes / most votes + (100 - p) *
 * average / best average}. The best possible score is 100. Where nobody picked a favourite, that part is 0 for all.
 *
 * @param scores one for each candidate, 0 to 100
 * @param ranking the numbers of the candidates, best first; a group has equal scores
 */
public record VotesAndMarks(List<Fraction> scores, List<List<Integer>> ranking) implements Outcome {
    /** Scores the candidates of a tally; each needs a mark. */
    public static VotesAndMarks of(RatingTally tally, int percent) {
        if (percent < 0 || percent > 100) {
            throw new UncountableException(Obstacle.FAVOURITE_PERCENT, percent);
        }
        var votes = tally.favourites().stream().map(Fraction::of).toList();
        var means = tally.sums().stream().map(VotesAndMarks::mean).toList();
        var scores = IntStream.range(0, tally.candidates())
                .mapToObj(it -> part(votes, it, percent).plus(part(means, it, 100 - percent)))
                .toList();
        var order = Comparator.comparing((Integer it) -> scores.get(it)).reversed();
        return new VotesAndMarks(scores, Places.groups(scores.size(), order));
    }

    private static Fraction mean(MarkSum sum) {
        if (sum.marks() == 0) {
            throw new UncountableException(Obstacle.NO_MARK);
        }
        return sum.mean();
    }

    private static Fraction part(List<Fraction> values, int candidate, int percent) {
        var best = values.stream().max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        return best.isZero()
                ? Fraction.ZERO
                : values.get(candidate).dividedBy(best).times(Fraction.of(percent));
    }
}
