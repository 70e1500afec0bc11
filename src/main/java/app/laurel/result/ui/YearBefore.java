package app.laurel.result.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.result.CountedPart;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.util.ArrayList;
import java.util.List;

/** What differs between a count and the published result of the year before, shop by shop. */
record YearBefore(int year, ResultDocument before, ResultDocument now) {
    /**
     * Where a shop stood and stands.
     *
     * @param before 0 where it had no place
     * @param now 0 where it has none
     * @param listed whether it is on this year's list
     */
    record Move(Bilingual shop, int before, int now, boolean listed) {
        /** Places won; negative where it lost some. Without meaning unless it has a place in both. */
        int gained() {
            return before - now;
        }
    }

    static YearBefore of(CountedPart counted, PublishedResult last) {
        return new YearBefore(last.category().edition().year(), last.document(), counted.document());
    }

    /** This year's shops in the order of their places, and behind them those that had a place last year and are not listed. */
    List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (var standing : now.standings()) {
            var shop = now.shop(standing.shop());
            moves.add(new Move(shop.name(), rank(before, shop.id()), standing.rank(), true));
        }
        for (var shop : before.shops()) {
            var isGone = now.shops().stream().noneMatch(it -> it.id() == shop.id());
            if (isGone && rank(before, shop.id()) > 0) {
                moves.add(new Move(shop.name(), rank(before, shop.id()), 0, false));
            }
        }
        return List.copyOf(moves);
    }

    private static int rank(ResultDocument document, int shop) {
        return document.shops().stream()
                .filter(it -> it.id() == shop)
                .flatMap(it -> document.standings().stream().filter(standing -> standing.shop() == it.number()))
                .mapToInt(Standing::rank)
                .findFirst()
                .orElse(0);
    }
}
