package app.laurel.count;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MajorityValue;
import org.jspecify.annotations.Nullable;

/**
 * One shop on one criterion.
 *
 * @param shop its number
 * @param ratings marks on this criterion
 * @param missing how many more it needed to be placed; 0 where it is placed
 * @param rank its place on this criterion, from 1; 0 where it is not placed for want of ratings
 * @param marks how many ballots give each mark; the grade's number is the mark, so that grade 0 is always empty
 * @param majority median, shares and steps; absent without a mark
 * @param average the shrunk average of the marks; absent where it is not placed
 */
public record CriterionShop(
        int shop,
        long ratings,
        long missing,
        int rank,
        Profile marks,
        @Nullable MajorityValue majority,
        @Nullable Fraction average) {
    /** Whether the shop has enough marks for a place. */
    public boolean isPlaced() {
        return rank > 0;
    }
}
