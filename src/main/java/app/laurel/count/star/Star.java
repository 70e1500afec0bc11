package app.laurel.count.star;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.ratings.RatingMethod;
import app.laurel.count.ratings.RatingTally;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * STAR and Bloc STAR: score, then automatic runoff, after the starvote program, whose reading of the tie rules is one of
 * three in use. A missing mark is 0: the tally must hold zeros for them, or no mark of 0 at all. Seats are filled one
 * after the other, also where the runoff ties.
 */
public final class Star implements RatingMethod {
    private final int seats;
    private final List<Integer> tieOrder;

    /**
     * A count for some seats.
     *
     * @param seats how many places are filled; 1 is STAR, more is Bloc STAR
     * @param tieOrder every candidate once, the preferred first, to settle what the steps leave open; or empty
     */
    public Star(int seats, List<Integer> tieOrder) {
        if (seats < 1) {
            throw new UncountableException(Obstacle.SEATS, seats);
        }
        this.seats = seats;
        this.tieOrder = List.copyOf(tieOrder);
    }

    @Override
    public StarCount count(RatingTally tally) {
        var all = IntStream.range(0, tally.candidates()).boxed().toList();
        if (seats > all.size()) {
            throw new UncountableException(Obstacle.TOO_MANY_SEATS, seats, all.size());
        }
        if (!tieOrder.isEmpty() && (tieOrder.size() != all.size() || !new HashSet<>(tieOrder).containsAll(all))) {
            throw new UncountableException(Obstacle.TIE_ORDER);
        }
        if (seats > 1 && seats == all.size()) {
            var step = new StarStep(1, StarStep.Kind.EVERYONE, List.of(), all, List.of());
            return new StarCount(all, List.of(), List.of(all), List.of(step));
        }
        return fill(tally, all);
    }

    private StarCount fill(RatingTally tally, List<Integer> all) {
        var left = new ArrayList<>(all);
        var ranking = new ArrayList<List<Integer>>();
        var steps = new ArrayList<StarStep>();
        var open = List.<Integer>of();
        while (!left.isEmpty() && open.isEmpty()) {
            var seat = new StarSeat(tally, tieOrder, ranking.size() + 1);
            open = seat.fill(left);
            if (ranking.size() < seats) {
                steps.addAll(seat.steps());
            }
            if (open.isEmpty()) {
                ranking.add(List.of(seat.winner()));
                left.removeIf(it -> it == seat.winner());
            }
        }
        return result(ranking, left, open, steps);
    }

    private StarCount result(
            List<List<Integer>> ranking, List<Integer> left, List<Integer> open, List<StarStep> steps) {
        var filled = ranking.size() >= seats;
        var winners = ranking.stream().limit(seats).map(List::getFirst).toList();
        if (!left.isEmpty()) {
            ranking.add(List.copyOf(left));
        }
        return new StarCount(
                filled ? winners : open, filled ? List.of() : open, List.copyOf(ranking), List.copyOf(steps));
    }
}
