package app.laurel.count.majority;

/**
 * One step of the comparison by majority judgment: the median grade reached and the larger of the two groups beside it.
 * A larger group above counts for the shop, a group below, also an equal one, counts against it.
 *
 * @param grade the median grade, by number
 * @param margin judgments above, where they are more than those below; otherwise minus the judgments below
 */
public record MajorityStep(int grade, long margin) {}
