package app.laurel.result;

import app.laurel.count.FinalMethod;
import java.util.List;

/**
 * What is shown beside a result and never decides it: how firm the order is, and what the other methods would have
 * found. Its names are the names in the JSON.
 *
 * @param resamples how often the ballots were drawn again; 0 where that was not done
 * @param tooClose whether a shop that did not win is first in a tenth of them or more
 * @param stability one for each shop
 * @param others one for each other method
 */
public record ResultReport(int resamples, boolean tooClose, List<Stability> stability, List<Other> others) {
    public ResultReport {
        stability = List.copyOf(stability);
        others = List.copyOf(others);
    }

    /**
     * How one shop fares when the ballots are drawn again.
     *
     * @param shop its number
     * @param first how often it is first, alone or jointly
     * @param best its best place in 95 of 100 draws
     * @param worst its worst; one more than there are shops says that it misses the quorum
     */
    public record Stability(int shop, int first, int best, int worst) {}

    /**
     * What another method would have found on the same ballots.
     *
     * @param winners numbers of shops
     * @param agrees whether they are the winners of the award
     */
    public record Other(FinalMethod method, List<Integer> winners, boolean agrees) {
        public Other {
            winners = List.copyOf(winners);
        }
    }
}
