package app.laurel.site.shop;

import app.laurel.base.web.PageFrame;
import app.laurel.result.web.ResultWords;
import app.laurel.tally.document.ResultDocument.CriterionPart;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;

/**
 * Where a shop stands in one result, as text.
 *
 * @param result what it is the result of: the year, and of several the category
 * @param path of that result's page, below the language
 * @param place among how many; a dash where there is none
 * @param few why there is no place; empty where there is one
 * @param ratings how many rated it; a dash where too few voted for any figure
 * @param mean the plain one
 * @param spread the marks of the middle half of them, and of what stands in for missing ones as it does in the median
 */
public record PlaceRow(
        String result,
        String path,
        String place,
        String few,
        String ratings,
        String median,
        String mean,
        String spread) {
    private static final String NONE = "–";

    static PlaceRow ofAward(PageFrame frame, String slug, ShopResult result) {
        var document = result.document();
        return of(
                frame,
                slug,
                result,
                Scale.COMPOSITES,
                document.standings(),
                document.countedBy().quorum());
    }

    static PlaceRow of(PageFrame frame, String slug, ShopResult result, CriterionPart criterion) {
        return of(frame, slug, result, Scale.MARKS, criterion.standings(), criterion.quorum());
    }

    private static PlaceRow of(
            PageFrame frame, String slug, ShopResult result, Scale scale, List<Standing> all, long quorum) {
        var label = label(frame, result);
        var path = result.category().path(slug);
        var found = result.standing(all);
        if (found.isEmpty()) {
            var few = frame.t("site.shop.no-figures");
            return new PlaceRow(label, path, NONE, few, NONE, NONE, NONE, NONE);
        }
        var standing = found.get();
        var words = new ResultWords(frame, scale);
        return new PlaceRow(
                label,
                path,
                place(frame, standing, all),
                few(frame, result, standing, quorum),
                String.format(frame.language().locale(), "%,d", standing.ratings()),
                words.median(standing),
                words.mean(standing),
                standing.ratings() == 0 ? NONE : Spread.of(standing.compared()).shown(scale::mark));
    }

    /** The year, and of several the category as it was signed. */
    static String label(PageFrame frame, ShopResult result) {
        var category = result.categoryName();
        return category == null
                ? Integer.toString(result.year())
                : result.year() + " · " + category.in(frame.language());
    }

    private static String place(PageFrame frame, Standing standing, List<Standing> all) {
        if (!standing.isPlaced()) return NONE;
        var placed = all.stream().filter(Standing::isPlaced).count();
        var level = all.stream().filter(it -> it.rank() == standing.rank()).count();
        return frame.t(level > 1 ? "site.shop.place.shared" : "site.shop.place", standing.rank(), placed);
    }

    private static String few(PageFrame frame, ShopResult result, Standing standing, long quorum) {
        if (result.document().isDisqualified(result.shop().number())) return frame.t("result.page.disqualified");
        return standing.ratings() < quorum ? frame.t("site.shop.few", standing.ratings(), quorum) : "";
    }
}
