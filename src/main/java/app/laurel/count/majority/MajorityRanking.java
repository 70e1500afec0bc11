package app.laurel.count.majority;

import app.laurel.count.exact.Outcome;
import java.util.List;

/**
 * An order by majority judgment.
 *
 * @param values what was compared, in the order given
 * @param ranking the numbers of the profiles, best first; a group is an exact tie
 * @param ranks the rank of each profile; ties share it and the next is skipped
 */
public record MajorityRanking(List<MajorityValue> values, List<List<Integer>> ranking, List<Integer> ranks)
        implements Outcome {}
