package app.laurel.count.star;

import app.laurel.count.exact.ExactSum;
import app.laurel.count.ratings.RatingTally;
import app.laurel.count.star.StarStep.Kind;
import app.laurel.count.star.StarStep.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Fills one seat by STAR: scoring round with its tie steps, runoff with its tie steps. */
final class StarSeat {
    private final RatingTally tally;
    private final List<Integer> tieOrder;
    private final int seat;
    private final List<StarStep> steps = new ArrayList<>();
    private final List<Integer> finalists = new ArrayList<>();
    private List<Integer> tied = List.of();
    private int winner = -1;

    StarSeat(RatingTally tally, List<Integer> tieOrder, int seat) {
        this.tally = tally;
        this.tieOrder = tieOrder;
        this.seat = seat;
    }

    List<StarStep> steps() {
        return steps;
    }

    int winner() {
        return winner;
    }

    /** Fills the seat from those left; the answer is empty, or the tied whom nothing parts. */
    List<Integer> fill(List<Integer> left) {
        if (left.size() == 1) {
            winner = left.getFirst();
            steps.add(new StarStep(seat, Kind.ONLY_ONE, List.of(), left, List.of()));
            return List.of();
        }
        advance(Kind.TOTAL, left, this::total);
        if (!tied.isEmpty()) {
            var group = tied;
            advance(Kind.PREFERENCES, group, it -> preferences(it, group));
        }
        if (!tied.isEmpty()) {
            advance(Kind.TOP_MARKS, tied, this::topMarks);
        }
        settle(Kind.TIE_ORDER, 2);
        return tied.isEmpty() ? runOff() : tied;
    }

    private List<Integer> runOff() {
        var pair = List.copyOf(finalists);
        finalists.clear();
        decide(Kind.RUNOFF, pair, it -> preferences(it, pair));
        if (!tied.isEmpty()) {
            decide(Kind.RUNOFF_TOTAL, pair, this::total);
        }
        if (!tied.isEmpty()) {
            decide(Kind.RUNOFF_TOP_MARKS, pair, this::topMarks);
        }
        settle(Kind.RUNOFF_TIE_ORDER, 1);
        if (tied.isEmpty()) {
            winner = finalists.getFirst();
        }
        return tied;
    }

    /** Lets those with the highest figures into the open places of the runoff; a group too large stays tied. */
    private void advance(Kind kind, List<Integer> among, Function<Integer, BigInteger> figure) {
        choose(kind, among, figure, 2);
    }

    private void decide(Kind kind, List<Integer> among, Function<Integer, BigInteger> figure) {
        choose(kind, among, figure, 1);
    }

    private void choose(Kind kind, List<Integer> among, Function<Integer, BigInteger> figure, int places) {
        var scores = among.stream()
                .map(it -> new Score(it, figure.apply(it)))
                .sorted(Comparator.comparing(Score::value).reversed())
                .toList();
        tied = List.of();
        for (var at = 0; at < scores.size() && finalists.size() < places && tied.isEmpty(); ) {
            var value = scores.get(at).value();
            var group = scores.stream()
                    .filter(it -> it.value().equals(value))
                    .map(Score::candidate)
                    .toList();
            at += group.size();
            if (finalists.size() + group.size() <= places) {
                finalists.addAll(group);
            } else {
                tied = group;
            }
        }
        steps.add(new StarStep(seat, kind, scores, List.copyOf(finalists), tied));
    }

    private void settle(Kind kind, int places) {
        if (tied.isEmpty() || tieOrder.isEmpty()) {
            return;
        }
        var group = tied;
        tieOrder.stream()
                .filter(group::contains)
                .limit(places - finalists.size())
                .forEach(finalists::add);
        tied = List.of();
        steps.add(new StarStep(seat, kind, List.of(), List.copyOf(finalists), List.of()));
    }

    private BigInteger total(int candidate) {
        return tally.sum(candidate).sum();
    }

    private BigInteger topMarks(int candidate) {
        return BigInteger.valueOf(tally.given(candidate, tally.marks().getLast()));
    }

    private BigInteger preferences(int candidate, List<Integer> group) {
        var sum = new ExactSum();
        group.forEach(it -> sum.add(it == candidate ? 0 : tally.implied().prefer(candidate, it)));
        return sum.total();
    }
}
