package app.laurel.result.web;

import app.laurel.tally.document.Duel;
import app.laurel.tally.document.Standing;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the two methods that compare shops in pairs say alike. */
record PairWords(AwardFacts award) {
    private static final int ROWS = 45;

    String sentence(Standing standing) {
        return award.page("sentence.PAIRS", won(standing), opponents());
    }

    List<FigureColumn> columns() {
        var columns = new FigureColumns(award);
        var wins = columns.column(
                "wins", it -> it.isPlaced() ? award.page("of", won(it), opponents()) : AwardFacts.dash(""));
        return List.of(columns.ratings(), wins.deciding(), columns.average());
    }

    String why() {
        var placed = award.placed();
        if (placed.size() < 2 || award.document().winners().size() > 1) return "";
        var first = placed.getFirst();
        if (award.document().duels().isEmpty() || won(first) == opponents()) return "";
        return award.ofMethod("why", award.name(first));
    }

    List<String> ties() {
        return new TieWords(award).down(award.document().standings(), this::shared, (one, other) -> "");
    }

    /**
     * Every comparison that is shown.
     *
     * @param head of the last column
     * @param last its cell
     */
    Working working(String head, Function<Duel, String> last) {
        var rows = shown().stream()
                .map(it -> new Working.Row(pair(it), List.of(votes(it), last.apply(it))))
                .toList();
        // why: the text numbers what it takes from 0, and only its fifth argument is for pairs
        var caption = award.ofMethod("caption", "", "", "", "", ROWS);
        return Working.of(award, caption, rows, "pair", "preferred", head);
    }

    static boolean isAhead(Duel duel) {
        return duel.preferred() >= duel.opposed();
    }

    /** Other shops over which more ballots put this one than the other way round. */
    private long won(Standing standing) {
        return award.document().duels().stream()
                .filter(it -> winner(it) == standing.shop())
                .count();
    }

    private long opponents() {
        return award.placed().size() - 1L;
    }

    private static int winner(Duel duel) {
        if (duel.preferred() == duel.opposed()) return 0;
        return isAhead(duel) ? duel.shop() : duel.against();
    }

    /** All of them where they fit; otherwise those that concern the winners come first. */
    private List<Duel> shown() {
        var duels = award.document().duels();
        if (duels.size() <= ROWS) return duels;
        var winners = award.document().winners();
        return duels.stream()
                .filter(it -> winners.contains(it.shop()) || winners.contains(it.against()))
                .limit(ROWS)
                .toList();
    }

    private String pair(Duel duel) {
        return award.report(
                duel.preferred() == duel.opposed() ? "pair.level" : "pair",
                award.name(isAhead(duel) ? duel.shop() : duel.against()),
                award.name(isAhead(duel) ? duel.against() : duel.shop()));
    }

    private String votes(Duel duel) {
        return award.report(
                "votes", Math.max(duel.preferred(), duel.opposed()), Math.min(duel.preferred(), duel.opposed()));
    }

    /** Equal in place is not yet equal in every figure. */
    private String shared(Standing one, Standing other) {
        if (award.document().duels().isEmpty()) return "shared";
        var shops = Set.of(one.shop(), other.shop());
        var met = award.document().duels().stream()
                .anyMatch(it -> shops.contains(it.shop()) && shops.contains(it.against()));
        return met ? "shared.pairs" : "shared.level"; // ranked pairs list wins only
    }
}
