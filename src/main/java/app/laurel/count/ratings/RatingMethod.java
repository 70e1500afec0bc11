package app.laurel.count.ratings;

import app.laurel.count.exact.Outcome;
import app.laurel.count.exact.UncountableException;

/** A way to find the order of rated candidates. Each is exact and reads nothing but the tally. */
@FunctionalInterface
public interface RatingMethod {
    /** The order; throws {@link UncountableException} where the method cannot be applied to this tally. */
    Outcome count(RatingTally tally);
}
