package app.laurel.tally.count;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes the ballots of a final one by one, in any order, keeps none of them, and counts. A ballot is valid for the award
 * where it rates at least the minimum number of shops completely, and counts on a criterion where it marks that many
 * shops on it; a rating that leaves a criterion open counts on the others.
 */
public final class AwardTally {
    private final AwardRules rules;
    private final int shops;
    private final int criteria;
    private final int[] weights;
    private final int minimum;
    private final CompositeTally composites;
    private final long[][][] marks;
    private final long[] criterionBallots;
    private final int[] composite;
    private final int[] answered;
    private long received;
    private long blank;
    private long criteriaOnly;

    /** A count that has seen no ballot. */
    public AwardTally(AwardRules rules) {
        this.rules = rules;
        this.shops = rules.shops().size();
        this.criteria = rules.weights().size();
        this.weights = rules.weights().stream().mapToInt(Integer::intValue).toArray();
        this.minimum = Math.max(1, rules.minimumShops());
        this.composites = new CompositeTally(shops, rules.topComposite());
        this.marks = new long[criteria][shops][rules.topMark() + 1];
        this.criterionBallots = new long[criteria];
        this.composite = new int[shops];
        this.answered = new int[criteria];
    }

    /** Adds a ballot; shops of which it says nothing may be absent. {@code favourite} is a shop's number, or 0. */
    public void add(Iterable<ShopMarks> ballot, int favourite) {
        var row = new byte[rules.marksOfABallot()];
        for (var shop : ballot) {
            var position = rules.shops().indexOf(shop.shop());
            if (position < 0 || shop.marks().size() != criteria) {
                throw new UncountableException("got %d marks for shop %d, want %d for one of %s"
                        .formatted(shop.marks().size(), shop.shop(), criteria, rules.shops()));
            }
            for (var criterion = 0; criterion < criteria; criterion++) {
                row[position * criteria + criterion] = (byte) (int) shop.marks().get(criterion);
            }
        }
        add(row, 0, rules.shops().indexOf(favourite));
    }

    /**
     * Adds a ballot in compact form.
     *
     * @param row marks shop by shop in the order of the rules, for each shop one for each criterion
     * @param start where the ballot begins in the row
     * @param favourite the position in the rules of the shop picked as favourite, from 0, or -1
     */
    public void add(byte[] row, int start, int favourite) {
        received++;
        var complete = read(row, start);
        var counts = countOnCriteria(row, start);
        if (complete >= minimum) {
            composites.add(composite, favourite);
        } else if (counts) {
            criteriaOnly++;
        } else if (Arrays.stream(answered).sum() == 0) {
            blank++;
        }
    }

    /** Reads the composites, -1 where a rating is incomplete, and how many shops each criterion is answered for. */
    private int read(byte[] row, int start) {
        Arrays.fill(answered, 0);
        var complete = 0;
        var at = start;
        for (var shop = 0; shop < shops; shop++) {
            var sum = 0;
            var open = 0;
            for (var criterion = 0; criterion < criteria; criterion++) {
                var mark = row[at++] & 255;
                if (mark == 0 || mark == AwardRules.NO_OPINION) {
                    open++;
                } else {
                    sum += known(mark) * weights[criterion];
                    answered[criterion]++;
                }
            }
            composite[shop] = open == 0 ? sum : -1;
            complete += open == 0 ? 1 : 0;
        }
        return complete;
    }

    private int known(int mark) {
        if (mark > rules.topMark()) {
            throw new UncountableException("got mark %d, want 1 to %d".formatted(mark, rules.topMark()));
        }
        return mark;
    }

    private boolean countOnCriteria(byte[] row, int start) {
        var counts = false;
        for (var criterion = 0; criterion < criteria; criterion++) {
            if (answered[criterion] >= minimum) {
                counts = true;
                criterionBallots[criterion]++;
                countMarks(criterion, row, start + criterion);
            }
        }
        return counts;
    }

    private void countMarks(int criterion, byte[] row, int start) {
        for (var shop = 0; shop < shops; shop++) {
            var mark = row[start + shop * criteria] & 255;
            if (mark != 0 && mark != AwardRules.NO_OPINION) {
                marks[criterion][shop][mark]++;
            }
        }
    }

    /** The count of all ballots so far. */
    public AwardCount count() {
        return count(rules.rule());
    }

    /** What the ballots so far would come to if another rule decided; nothing is read again. */
    public AwardCount count(FinalRule rule) {
        var figures = new BallotFigures(
                received, composites.ballots(), blank, received - composites.ballots() - blank, criteriaOnly);
        return new AwardCounting(rules.with(rule), figures, tally()).count(criterionTallies());
    }

    /** What the methods read, over the composites of the valid ballots. */
    public RatingTally tally() {
        return composites.tally();
    }

    private List<RatingTally> criterionTallies() {
        return IntStream.range(0, criteria)
                .mapToObj(it -> composites.withMarks(marks[it], criterionBallots[it]))
                .toList();
    }
}
