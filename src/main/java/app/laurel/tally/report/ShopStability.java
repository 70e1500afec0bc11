package app.laurel.tally.report;

/**
 * How one shop fares when the ballots are drawn again.
 *
 * @param shop its number
 * @param first in how many of the resamples it is first, alone or jointly
 * @param best the best rank left when the best 2.5 percent are set aside
 * @param worst the worst rank left when the worst 2.5 percent are set aside; one more than the number of shops says that
 *     it misses the quorum
 */
public record ShopStability(int shop, int first, int best, int worst) {}
