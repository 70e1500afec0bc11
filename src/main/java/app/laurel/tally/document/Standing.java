package app.laurel.tally.document;

import app.laurel.count.exact.Fraction;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One shop's figures, over its composites (100 to 100 times the best mark) or, in a criterion, over its marks.
 *
 * @param rank from 1, shared on an exact tie; 0 where there are not enough ratings
 * @param ratings how many rated it
 * @param missing how many more it needed for a place
 * @param profile how many ratings give each grade, worst first, without empty grades
 * @param median the majority grade; 0 without a rating
 * @param above ratings better than the median
 * @param below ratings worse than the median
 * @param steps what majority judgment compares, in order
 * @param mean the plain mean; null without a rating
 * @param average the shrunk average; null without a place
 * @param averageRank the place by the shrunk average; 0 where it is not given
 * @param favourites valid ballots that pick it as favourite; 0 in a criterion
 * @param score points of 100 in votes and marks; null by other methods and without a place
 * @param filled what fills in for missing ratings by the rules, part of what is compared and of
 *     {@code above} and {@code below}; absent where nothing is filled in
 */
public record Standing(
        int shop,
        int rank,
        long ratings,
        long missing,
        List<GradeCount> profile,
        int median,
        long above,
        long below,
        List<GradeMargin> steps,
        @Nullable Fraction mean,
        @Nullable Fraction average,
        int averageRank,
        long favourites,
        @Nullable Fraction score,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable GradeCount filled) {
    public Standing {
        profile = List.copyOf(profile);
        steps = List.copyOf(steps);
    }

    /** Whether it has enough ratings for a place. */
    public boolean isPlaced() {
        return rank > 0;
    }

    /** All its ratings added up. */
    public long sum() {
        return profile.stream()
                .mapToLong(it -> Math.multiplyExact(it.grade(), it.ballots()))
                .sum();
    }

    /** What majority judgment compared, all ratings and what fills in for missing ones: the whole of {@code above}. */
    public long judgments() {
        return ratings + filledIn();
    }

    /** How many missing ratings were filled in. */
    public long filledIn() {
        return filled == null ? 0 : filled.ballots();
    }

    /** What majority judgment compared, as {@link #profile}, but the grade filled in may stand there twice. */
    public List<GradeCount> compared() {
        return filled == null
                ? profile
                : Stream.concat(profile.stream(), Stream.of(filled)).toList();
    }
}
