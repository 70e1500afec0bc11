package app.laurel.api;

import app.laurel.base.text.Bilingual;
import app.laurel.recommendation.RecommendedShop;
import app.laurel.recommendation.RecommendedShop.Mean;
import java.time.Instant;
import java.util.List;

/**
 * A shop of the year that the community recommends at this moment.
 *
 * @param raters how many members rated it
 * @param topMark the best mark of the scale, which begins at 1
 * @param strongest what its members praise most: criteria with the best mean
 * @param weakest the same with the worst
 * @param until the moment from which it is recommended no longer
 */
record RecommendationResource(
        AwardResource award, long raters, int topMark, List<Figure> strongest, List<Figure> weakest, Instant until) {
    RecommendationResource {
        strongest = List.copyOf(strongest);
        weakest = List.copyOf(weakest);
    }

    static RecommendationResource of(RecommendedShop shop, ApiLinks links) {
        return new RecommendationResource(
                AwardResource.of(shop.worn(), links),
                shop.raters(),
                shop.topMark(),
                shop.strongest().stream().map(Figure::of).toList(),
                shop.weakest().stream().map(Figure::of).toList(),
                shop.until());
    }

    /** @param mean of all marks, with two decimals, rounded half up */
    record Figure(Bilingual criterion, String mean) {
        static Figure of(Mean mean) {
            return new Figure(mean.criterion(), mean.shown());
        }
    }
}
