package app.laurel.recommendation;

import app.laurel.badge.WornAward;
import app.laurel.base.text.Bilingual;
import app.laurel.count.exact.Fraction;
import java.time.Instant;
import java.util.List;

/**
 * A shop of the year with the figures that it is recommended by.
 *
 * @param raters how many members rated it
 * @param topMark the best mark of the scale, which begins at 1
 * @param strongest the criterion with the best plain mean, several where they are level; none where no two can be compared
 * @param weakest the same with the worst
 * @param until the moment from which it is recommended no longer
 */
public record RecommendedShop(
        WornAward worn, long raters, int topMark, List<Mean> strongest, List<Mean> weakest, Instant until) {
    public RecommendedShop {
        strongest = List.copyOf(strongest);
        weakest = List.copyOf(weakest);
    }

    /**
     * What members gave it by one criterion.
     *
     * @param criterion its name
     * @param mean of all their marks, plain
     */
    public record Mean(Bilingual criterion, Fraction mean) {
        private static final int DECIMALS = 2;

        /** The mean as people read it, rounded half up. */
        public String shown() {
            return mean.toDecimal(DECIMALS);
        }
    }
}
