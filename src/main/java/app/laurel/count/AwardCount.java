package app.laurel.count;

import java.util.List;

/**
 * The whole count of an edition's final, exact, with everything its explanation needs.
 *
 * @param ballots what became of the ballots
 * @param quorum the ratings a shop needs to be placed
 * @param shops every shop, in the order of the rules
 * @param ranking the placed shops' numbers, best first; a group is an exact tie
 * @param winners the shop of the year, several on an exact tie; none where no shop reaches the quorum
 * @param criteria the award of each criterion, in the order of the rules
 * @param newcomers the best placed of the newcomers, several on an exact tie; none where no newcomer is placed
 * @param decision how the method came to its order
 */
public record AwardCount(
        BallotFigures ballots,
        long quorum,
        List<ShopCount> shops,
        List<List<Integer>> ranking,
        List<Integer> winners,
        List<CriterionCount> criteria,
        List<Integer> newcomers,
        Decision decision) {}
