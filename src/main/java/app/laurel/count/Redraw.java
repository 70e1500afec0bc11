package app.laurel.count;

import app.laurel.count.ratings.RatingMethod;
import java.util.List;
import java.util.Set;

/**
 * Ranks the shops of a final again and again on ballots drawn from the same box, as often as each was drawn: which ballots
 * are valid and what composites they hold is worked out once. Gives what {@link AwardTally} gives on the same draw, without
 * the awards of the criteria.
 */
public final class Redraw {
    private static final int BLOCK = 512;
    private static final int NOT_VALID = -1;

    private final AwardRules rules;
    private final Set<Integer> disqualified;
    private final RatingMethod method;
    private final int[] validAs;
    private final int[][] composites;
    private final int[] favourites;
    private int valid;

    /**
     * Reads every ballot once.
     *
     * @param disqualified numbers of shops that get no place
     */
    public Redraw(PackedBallots ballots, Set<Integer> disqualified) {
        rules = ballots.rules();
        this.disqualified = Set.copyOf(disqualified);
        method = rules.rule().method().with(rules.rule(), rules.worstComposite());
        validAs = new int[ballots.size()];
        composites = new int[rules.shops().size()][ballots.size()];
        favourites = new int[ballots.size()];
        for (var ballot = 0; ballot < validAs.length; ballot++) {
            validAs[ballot] = read(ballots, ballot) ? valid++ : NOT_VALID;
        }
    }

    /** Keeps the composites of a ballot; false where it rates too few shops, so that the next may take its place. */
    private boolean read(PackedBallots ballots, int ballot) {
        var marks = ballots.marks(ballot);
        var rated = 0;
        for (var shop = 0; shop < composites.length; shop++) {
            composites[shop][valid] = composite(marks, shop);
            rated += composites[shop][valid] < 0 ? 0 : 1;
        }
        favourites[valid] = rules.shops().indexOf(ballots.favourite(ballot));
        return rated >= rules.leastShops();
    }

    private int composite(byte[] marks, int shop) {
        var criteria = rules.weights().size();
        var sum = 0;
        for (var criterion = 0; criterion < criteria; criterion++) {
            var mark = marks[shop * criteria + criterion] & 255;
            if (mark == 0 || mark == AwardRules.NO_OPINION) {
                return -1;
            }
            sum += mark * rules.weights().get(criterion);
        }
        return sum;
    }

    /**
     * The order on some of the ballots.
     *
     * @param drawn numbers of ballots, from 0; one that is drawn twice counts twice
     */
    public Ranks rank(int... drawn) {
        var tally = new CompositeTally(composites.length, rules.topComposite(), BLOCK);
        var liked = new long[composites.length];
        var block = new int[BLOCK];
        var filled = 0;
        for (var ballot : drawn) {
            if (validAs[ballot] != NOT_VALID) {
                block[filled++] = validAs[ballot];
            }
            if (filled == BLOCK) {
                count(block, filled, tally, liked);
                filled = 0;
            }
        }
        count(block, filled, tally, liked);
        return ranks(tally, liked);
    }

    private void count(int[] block, int filled, CompositeTally tally, long[] liked) {
        for (var shop = 0; shop < composites.length; shop++) {
            var from = composites[shop];
            var into = tally.block(shop);
            for (var at = 0; at < filled; at++) {
                into[at] = from[block[at]];
            }
        }
        for (var at = 0; at < filled; at++) {
            if (favourites[block[at]] >= 0) {
                liked[favourites[block[at]]]++;
            }
        }
        tally.count(filled);
    }

    private Ranks ranks(CompositeTally tally, long[] liked) {
        var ratings = tally.tally(liked);
        var field = Contenders.of(rules.shops(), ratings, rules.quorum().of(tally.ballots()), disqualified);
        var placed = method.count(field.reached());
        return new Ranks(field.ranks(placed), field.winners(placed));
    }

    /**
     * Where the shops stand.
     *
     * @param ranks the place of each shop in the order of the rules, 0 for one that misses the quorum or is disqualified
     * @param winners numbers of those who come first; none where nobody reaches the quorum
     */
    public record Ranks(List<Integer> ranks, List<Integer> winners) {
        public Ranks {
            ranks = List.copyOf(ranks);
            winners = List.copyOf(winners);
        }
    }
}
