package app.laurel.count.star;

import java.math.BigInteger;
import java.util.List;

/**
 * One step of a STAR count.
 *
 * @param seat which place is being filled, from 1
 * @param kind what was compared
 * @param scores the figures compared, highest first
 * @param chosen those who go on, or the winner
 * @param tied those whom the step could not part; empty where it settled everything
 */
public record StarStep(int seat, Kind kind, List<Score> scores, List<Integer> chosen, List<Integer> tied) {
    /** The same step for candidates whose numbers here are places in a list, and for a seat of a longer count. */
    StarStep among(List<Integer> candidates, int seat) {
        return new StarStep(
                seat,
                kind,
                scores.stream()
                        .map(it -> new Score(candidates.get(it.candidate()), it.value()))
                        .toList(),
                chosen.stream().map(candidates::get).toList(),
                tied.stream().map(candidates::get).toList());
    }

    /** A candidate's figure in a step. */
    public record Score(int candidate, BigInteger value) {}

    /** What a step compares. */
    public enum Kind {
        /** As many candidates as seats: all win. */
        EVERYONE,
        /** The last candidate left wins. */
        ONLY_ONE,
        /** Scoring round: sums of marks; two go on. */
        TOTAL,
        /** Tie in the scoring round: strict preferences within the tied group, over all ballots and pairs. */
        PREFERENCES,
        /** Tie in the scoring round: how many ballots give the best mark. */
        TOP_MARKS,
        /** Tie in the scoring round: the order fixed beforehand. */
        TIE_ORDER,
        /** Runoff: ballots that put the one above the other. */
        RUNOFF,
        /** Tie in the runoff: sums of marks. */
        RUNOFF_TOTAL,
        /** Tie in the runoff: how many ballots give the best mark. */
        RUNOFF_TOP_MARKS,
        /** Tie in the runoff: the order fixed beforehand. */
        RUNOFF_TIE_ORDER
    }
}
