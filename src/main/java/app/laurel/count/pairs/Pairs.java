package app.laurel.count.pairs;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;

/**
 * For each two candidates, how many voters put the one strictly above the other. What an unrated candidate means was
 * decided while counting; see {@link Unrated}.
 */
public final class Pairs {
    private final int candidates;
    private final long[] prefer;

    private Pairs(int candidates, long[] prefer) {
        this.candidates = candidates;
        this.prefer = prefer;
    }

    /** Wins of row over column, as a square of {@code candidates * candidates} numbers, row by row. */
    public static Pairs of(int candidates, long... prefer) {
        if (prefer.length != candidates * candidates) {
            throw new UncountableException(Obstacle.PAIRS, prefer.length, candidates * candidates);
        }
        return new Pairs(candidates, prefer.clone());
    }

    /** How many candidates there are. */
    public int candidates() {
        return candidates;
    }

    /** Voters who put {@code one} strictly above {@code other}. */
    public long prefer(int one, int other) {
        return prefer[one * candidates + other];
    }

    /** Whether more voters put {@code one} above {@code other} than the other way round. */
    public boolean beats(int one, int other) {
        return prefer(one, other) > prefer(other, one);
    }

    /** The pairs of some of the candidates, numbered from 0 in the order given. */
    public Pairs only(int... kept) {
        var part = new long[kept.length * kept.length];
        for (var row = 0; row < kept.length; row++) {
            for (var column = 0; column < kept.length; column++) {
                part[row * kept.length + column] = prefer(kept[row], kept[column]);
            }
        }
        return new Pairs(kept.length, part);
    }
}
