package app.laurel.count;

import app.laurel.count.exact.Outcome;
import app.laurel.count.majority.MajorityJudgment;
import app.laurel.count.majority.MissingMarks;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.ratings.ShrunkAverage;
import app.laurel.count.ratings.VotesAndMarks;
import app.laurel.count.star.Star;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every method that reads ratings, in every reading, for properties that all of them have. */
enum RatingMethods {
    MAJORITY_JUDGMENT,
    MAJORITY_JUDGMENT_MEDIAN,
    MAJORITY_JUDGMENT_WORST,
    AVERAGE,
    SHRUNK_AVERAGE,
    VOTES_AND_MARKS,
    VOTES_AND_MARKS_EVENLY,
    STAR,
    BLOC_STAR,
    SCHULZE,
    SCHULZE_IMPLIED,
    RANKED_PAIRS,
    RANKED_PAIRS_IMPLIED;

    static final int TOP = 5;

    /** Where the method's own seeds begin, so that no two methods see the same elections. */
    long seeds() {
        return 100_000L * List.of(values()).indexOf(this);
    }

    boolean isStar() {
        return this == STAR || this == BLOC_STAR;
    }

    /** What the method makes of ballots with -1 for no mark; {@code times} says how often the ballots were repeated. */
    Outcome count(int[][] ballots, int times) {
        var tally = Elections.tally(isStar() ? zeros(ballots) : ballots, TOP);
        return switch (this) {
            case MAJORITY_JUDGMENT -> MajorityJudgment.rank(tally.profiles());
            case MAJORITY_JUDGMENT_MEDIAN ->
                MajorityJudgment.rank(tally.profiles(), new MissingMarks.Median(), ballots.length);
            case MAJORITY_JUDGMENT_WORST ->
                MajorityJudgment.rank(tally.profiles(), new MissingMarks.Worst(0), ballots.length);
            case AVERAGE -> ShrunkAverage.of(tally.sums(), 0);
            case SHRUNK_AVERAGE -> ShrunkAverage.of(tally.sums(), 3L * times);
            case VOTES_AND_MARKS -> VotesAndMarks.of(tally, 20);
            case VOTES_AND_MARKS_EVENLY -> VotesAndMarks.of(tally, 50);
            case STAR -> new Star(1, List.of()).count(tally);
            case BLOC_STAR -> new Star(Math.max(1, tally.candidates() - 1), List.of()).count(tally);
            case SCHULZE -> Schulze.of(tally.rated());
            case SCHULZE_IMPLIED -> Schulze.of(tally.implied());
            case RANKED_PAIRS -> RankedPairs.of(tally.rated());
            case RANKED_PAIRS_IMPLIED -> RankedPairs.of(tally.implied());
        };
    }

    Outcome count(int[][] ballots) {
        return count(ballots, 1);
    }

    /** Whether every candidate has a mark, without which some methods rightly refuse. */
    static boolean allHaveMarks(int[][] ballots) {
        return IntStream.range(0, ballots[0].length)
                .allMatch(it -> Stream.of(ballots).anyMatch(ballot -> ballot[it] >= 0));
    }

    private static int[][] zeros(int[][] ballots) {
        return Arrays.stream(ballots)
                .map(it -> Arrays.stream(it).map(mark -> Math.max(0, mark)).toArray())
                .toArray(int[][]::new);
    }
}
