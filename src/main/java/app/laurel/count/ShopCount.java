package app.laurel.count;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MajorityValue;
import org.jspecify.annotations.Nullable;

/**
 * One shop in the count of the award.
 *
 * @param shop its number
 * @param ratings complete ratings by valid ballots
 * @param missing how many more it needed to be placed; 0 where it is placed
 * @param rank its place, from 1, shared on an exact tie; 0 where it is not placed for want of ratings
 * @param averageRank its place by the shrunk average; 0 where it is not placed
 * @param favourites valid ballots that pick it as favourite
 * @param composites how many ballots give each composite; the grade's number is the composite, 0 to 100 times the best mark
 * @param majority its majority value over the composites, with those that fill in for missing ratings by the rules; absent without
 *     a rating
 * @param average its shrunk average of the composites; absent where it is not placed
 */
public record ShopCount(
        int shop,
        long ratings,
        long missing,
        int rank,
        int averageRank,
        long favourites,
        Profile composites,
        @Nullable MajorityValue majority,
        @Nullable Fraction average) {
    /** Whether the shop has enough ratings for a place. */
    public boolean isPlaced() {
        return rank > 0;
    }
}
