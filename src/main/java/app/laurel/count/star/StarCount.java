package app.laurel.count.star;

import app.laurel.count.exact.Outcome;
import java.util.List;

/**
 * A count by STAR or Bloc STAR, in the profile of the starvote program.
 *
 * @param winners one for each seat, in the order of election; where a tie stayed open, the tied
 * @param open the tied, where neither the steps nor a tie order parted them for a seat; otherwise empty
 * @param ranking the order as far as it was found, one seat after the other; the rest is one last group
 * @param steps every step of every seat
 */
public record StarCount(List<Integer> winners, List<Integer> open, List<List<Integer>> ranking, List<StarStep> steps)
        implements Outcome {
    /** The name of the reading of STAR's tie rules, printed with every result. */
    public static final String PROFILE = "starvote";
}
