package app.laurel.tally.document;

import app.laurel.count.Decision;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Schulze;
import app.laurel.count.star.StarAward;
import app.laurel.count.star.StarStep;
import java.util.ArrayList;
import java.util.List;

/** Writes down how a method came to its order, where the standings do not tell it already. */
final class DecisionWriting {
    private DecisionWriting() {}

    static List<Duel> duels(Decision decision) {
        return switch (decision.outcome()) {
            case Schulze schulze -> schulze(decision.shops(), schulze);
            case RankedPairs ranked ->
                ranked.wins().stream().map(it -> win(decision.shops(), it)).toList();
            default -> List.of();
        };
    }

    static List<SeatStep> steps(Decision decision) {
        if (!(decision.outcome() instanceof StarAward star)) {
            return List.of();
        }
        return star.steps().stream()
                .map(it -> step(decision.shops(), it, star.seats() > 1))
                .toList();
    }

    private static List<Duel> schulze(List<Integer> shops, Schulze schulze) {
        var duels = new ArrayList<Duel>();
        for (var one = 0; one < shops.size(); one++) {
            for (var other = one + 1; other < shops.size(); other++) {
                duels.add(new Duel(
                        shops.get(one),
                        shops.get(other),
                        schulze.pairs().prefer(one, other),
                        schulze.pairs().prefer(other, one),
                        schulze.strongest().prefer(one, other),
                        schulze.strongest().prefer(other, one),
                        null));
            }
        }
        return duels;
    }

    private static Duel win(List<Integer> shops, RankedPairs.Win win) {
        return new Duel(
                shops.get(win.winner()),
                shops.get(win.loser()),
                win.support(),
                win.against(),
                null,
                null,
                win.locked());
    }

    private static SeatStep step(List<Integer> shops, StarStep step, boolean several) {
        return new SeatStep(
                step.kind(),
                step.scores().stream()
                        .map(it -> new ShopFigure(
                                shops.get(it.candidate()), it.value().longValueExact()))
                        .toList(),
                step.chosen().stream().map(shops::get).toList(),
                step.tied().stream().map(shops::get).toList(),
                several ? step.seat() : null);
    }
}
