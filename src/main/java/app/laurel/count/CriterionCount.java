package app.laurel.count;

import java.util.List;

/**
 * The award of one criterion.
 *
 * @param criterion its position in the rules, from 0
 * @param ballots ballots that count here: they mark at least the minimum number of shops on this criterion
 * @param quorum the marks a shop needs to be placed
 * @param shops every shop, in the order of the rules
 * @param ranking the placed shops' numbers, best first; a group is an exact tie
 */
public record CriterionCount(
        int criterion, long ballots, long quorum, List<CriterionShop> shops, List<List<Integer>> ranking) {
    /** The best of this criterion, several on an exact tie; none where no shop reaches the quorum. */
    public List<Integer> winners() {
        return ranking.isEmpty() ? List.of() : ranking.getFirst();
    }
}
