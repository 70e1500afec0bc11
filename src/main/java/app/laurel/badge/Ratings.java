package app.laurel.badge;

import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.List;

/**
 * The figures behind one award.
 *
 * @param of ratings that the shop got where it won; 0 if unknown
 * @param ballots that counted there
 * @param shops that were voted on
 * @param place that it took among them; 0 if unknown
 */
public record Ratings(long of, long ballots, int shops, int place) {
    /** Where the result that gave the award cannot be read, or holds no longer. */
    public static final Ratings NONE = new Ratings(0, 0, 0, 0);

    /** Those that the document has of this award. */
    public static Ratings of(ResultDocument document, WornAward worn) {
        var criterion = worn.award().criterion();
        var part = document.criteria().stream()
                .filter(it -> criterion != null && it.number() == criterion)
                .findFirst();
        var standings = part.map(ResultDocument.CriterionPart::standings).orElse(document.standings());
        var ballots = part.map(ResultDocument.CriterionPart::ballots)
                .orElse(document.ballots().counted());
        return of(standings, ballots, document, worn);
    }

    private static Ratings of(List<Standing> standings, long ballots, ResultDocument document, WornAward worn) {
        return standings.stream()
                .filter(it -> document.shop(it.shop()).id() == worn.shop().id().value())
                .findFirst()
                .map(it -> new Ratings(it.ratings(), ballots, document.shops().size(), it.rank()))
                .orElse(new Ratings(0, ballots, document.shops().size(), 0));
    }
}
