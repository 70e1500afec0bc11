package app.laurel.count.hugo;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.UncountableException;
import java.util.Arrays;

/** Nomination ballots in compact form: for each ballot the numbers of its nominees, repeats kept as they were written. */
public final class Nominations {
    private final int nominees;
    private final int[] starts;
    private final int[] named;

    private Nominations(int nominees, int[] starts, int[] named) {
        this.nominees = nominees;
        this.starts = starts;
        this.named = named;
    }

    /** How many nominee numbers there are: they run from 0 to this number less one. */
    public int nominees() {
        return nominees;
    }

    /** How many ballots there are, empty ones included. */
    public int ballots() {
        return starts.length - 1;
    }

    /** How many entries all ballots have together. */
    int size() {
        return named.length;
    }

    /** The nominees of one ballot as written. */
    public int[] ballot(int number) {
        return Arrays.copyOfRange(named, starts[number], starts[number + 1]);
    }

    /** The nominees of one ballot, sorted, each once. */
    public int[] distinct(int number) {
        var ballot = ballot(number);
        Arrays.sort(ballot);
        var size = 0;
        for (var at = 0; at < ballot.length; at++) {
            if (at == 0 || ballot[at] != ballot[at - 1]) {
                ballot[size++] = ballot[at];
            }
        }
        return Arrays.copyOf(ballot, size);
    }

    /** Collects ballots one by one. */
    public static final class Builder {
        private int[] starts = new int[16];
        private int[] named = new int[64];
        private int ballots;
        private int size;
        private int highest = -1;

        /** Adds one ballot; numbers are 0 or more. */
        public Builder add(int... ballot) {
            if (ballots + 2 > starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            while (size + ballot.length > named.length) {
                named = Arrays.copyOf(named, named.length * 2);
            }
            for (var nominee : ballot) {
                highest = Math.max(highest, nominee);
                named[size++] = nominee;
            }
            starts[++ballots] = size;
            return this;
        }

        /** The ballots so far; nominees are numbered from 0 to the highest number seen. */
        public Nominations build() {
            return build(highest + 1);
        }

        /** The ballots so far, with that many nominee numbers. */
        public Nominations build(int nominees) {
            if (highest >= nominees) {
                throw new UncountableException(Obstacle.NOMINEE, highest, nominees);
            }
            return new Nominations(nominees, Arrays.copyOf(starts, ballots + 1), Arrays.copyOf(named, size));
        }
    }
}
