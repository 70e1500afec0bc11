package app.laurel.count;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.ratings.RatingTally;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes the ballots of a final one by one, in any order, keeps none of them, and counts. A ballot is valid for the award
 * where it rates at least the minimum number of shops completely, and counts on a criterion where it marks that many
 * shops on it; a rating that leaves a criterion open counts on the others.
 */
public final class AwardTally {
    private static final int BLOCK = 512;

    private final AwardRules rules;
    private final int width;
    private final int minimum;
    private final CompositeTally composites;
    private final MarkTally marks;
    private final byte[] waiting;
    private final int[] waitingFavourites = new int[BLOCK];
    private final int[] complete = new int[BLOCK];
    private final long[] favourites;
    private final long[] criterionBallots;
    private int filled;
    private long received;
    private long blank;
    private long criteriaOnly;

    /** A count that has seen no ballot. */
    public AwardTally(AwardRules rules) {
        this.rules = rules;
        this.width = rules.marksOfABallot();
        this.minimum = rules.leastShops();
        this.composites = new CompositeTally(rules.shops().size(), rules.topComposite(), BLOCK);
        this.marks = new MarkTally(rules, BLOCK);
        this.waiting = new byte[BLOCK * width + MarkCodes.BYTES_BEHIND];
        this.favourites = new long[rules.shops().size()];
        this.criterionBallots = new long[rules.weights().size()];
    }

    /** Adds a ballot; shops of which it says nothing may be absent. */
    public void add(Iterable<ShopMarks> ballot, Favourite favourite) {
        var row = new byte[width];
        var criteria = criterionBallots.length;
        for (var shop : ballot) {
            var position = rules.shops().indexOf(shop.shop());
            if (position < 0 || shop.marks().size() != criteria) {
                throw new UncountableException(
                        Obstacle.MARKS_OF_A_SHOP, shop.marks().size(), shop.shop(), criteria, rules.shops());
            }
            for (var criterion = 0; criterion < criteria; criterion++) {
                row[position * criteria + criterion] = (byte) (int) shop.marks().get(criterion);
            }
        }
        add(row, 0, favourite);
    }

    /**
     * Adds a ballot in compact form. The row is copied; a byte in it that is no mark is refused now or when the next
     * hundreds of ballots are counted.
     *
     * @param row marks shop by shop in the order of the rules, for each shop one for each criterion
     * @param start where the ballot begins in the row
     */
    public void add(byte[] row, int start, Favourite favourite) {
        add((rows, at) -> System.arraycopy(row, start, rows, at, width), favourite);
    }

    /** Adds a ballot in the same form without a copy in between; if its marks fail to be written, nothing more can be counted. */
    public void add(RowOfMarks marks, Favourite favourite) {
        marks.writeTo(waiting, filled * width);
        waitingFavourites[filled++] = favourite.position();
        received++;
        if (filled == BLOCK) {
            countWaiting();
        }
    }

    /** The marks of one ballot, shop by shop in the order of the rules, for each shop one for each criterion. */
    @FunctionalInterface
    public interface RowOfMarks {
        /** Writes them into these bytes from {@code start} on, which are 0 so far: marks that are left open need no writing. */
        void writeTo(byte[] rows, int start);
    }

    private void countWaiting() {
        marks.read(waiting, filled, composites, complete);
        var valid = filled;
        for (var ballot = filled - 1; ballot >= 0; ballot--) {
            if (complete[ballot] < minimum) {
                countOnCriteria(ballot * width);
                valid--;
                composites.move(valid, ballot);
                marks.move(valid, ballot);
            } else if (waitingFavourites[ballot] >= 0) {
                favourites[waitingFavourites[ballot]]++;
            }
        }
        composites.count(valid);
        marks.count(valid);
        Arrays.fill(waiting, 0, filled * width, (byte) 0);
        filled = 0;
    }

    /** Counts a ballot that is not valid for the award on the criteria where it marks enough shops. */
    private void countOnCriteria(int start) {
        var counts = false;
        var answered = 0;
        for (var criterion = 0; criterion < criterionBallots.length; criterion++) {
            var shops = marks.answered(waiting, start, criterion);
            answered += shops;
            if (shops >= minimum) {
                counts = true;
                criterionBallots[criterion]++;
                marks.count(waiting, start, criterion);
            }
        }
        criteriaOnly += counts ? 1 : 0;
        blank += answered == 0 ? 1 : 0;
    }

    /** The count of all ballots so far. */
    public AwardCount count() {
        return count(rules.rule());
    }

    /**
     * The count of all ballots so far in which some shops get no place, as if they had not enough ratings: the others are placed by
     * the same method without them. Whether a ballot counts is not touched by that.
     */
    public AwardCount count(Set<Integer> disqualified) {
        return count(rules.rule(), disqualified);
    }

    /** What the ballots so far would come to if another rule decided; nothing is read again. */
    public AwardCount count(FinalRule rule) {
        return count(rule, Set.of());
    }

    /** As {@link #count(Set)}, if another rule decided. */
    public AwardCount count(FinalRule rule, Set<Integer> disqualified) {
        var tally = tally();
        var valid = composites.ballots();
        var figures = new BallotFigures(received, valid, blank, received - valid - blank, criteriaOnly);
        return new AwardCounting(rules.with(rule), figures, tally, disqualified).count(criterionTallies());
    }

    /** What the methods read, over the composites of the valid ballots. */
    public RatingTally tally() {
        countWaiting();
        return composites.tally(favourites);
    }

    private List<RatingTally> criterionTallies() {
        return IntStream.range(0, criterionBallots.length)
                .mapToObj(it ->
                        composites.withMarks(marks.marks(it), favourites, composites.ballots() + criterionBallots[it]))
                .toList();
    }
}
