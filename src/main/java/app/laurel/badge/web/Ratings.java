package app.laurel.badge.web;

import app.laurel.badge.WornAward;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.List;

/**
 * The figures behind one award.
 *
 * @param of ratings that the shop got where it won; 0 if unknown
 * @param ballots that counted there
 * @param shops that were voted on
 */
public record Ratings(long of, long ballots, int shops) {
    static final Ratings NONE = new Ratings(0, 0, 0);

    static Ratings of(ResultDocument document, WornAward worn) {
        var criterion = worn.award().criterion();
        var part = document.criteria().stream()
                .filter(it -> criterion != null && it.number() == criterion)
                .findFirst();
        var standings = part.map(ResultDocument.CriterionPart::standings).orElse(document.standings());
        var ballots = part.map(ResultDocument.CriterionPart::ballots)
                .orElse(document.ballots().counted());
        return new Ratings(
                ratings(document, standings, worn), ballots, document.shops().size());
    }

    private static long ratings(ResultDocument document, List<Standing> standings, WornAward worn) {
        return standings.stream()
                .filter(it -> document.shop(it.shop()).id() == worn.shop().id().value())
                .mapToLong(Standing::ratings)
                .findFirst()
                .orElse(0);
    }
}
