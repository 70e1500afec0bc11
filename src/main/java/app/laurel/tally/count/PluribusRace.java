package app.laurel.tally.count;

import java.util.Arrays;
import java.util.List;

/** Who is still in the running, with how many points: the moving part of E Pluribus Hugo. */
final class PluribusRace {
    private final int[][] ballots;
    private final int[] alive;
    private final int[][] ballotsOf;
    private final long[] nominations;
    private final boolean[] out;
    private final ShareBook book;
    private final Shares shares;

    PluribusRace(Nominations nominations, Repeats repeats, Shares shares) {
        this.shares = shares;
        this.ballots = new int[nominations.ballots()][];
        this.alive = new int[ballots.length];
        this.nominations = new long[nominations.nominees()];
        this.out = new boolean[nominations.nominees()];
        var longest = 0;
        for (var number = 0; number < ballots.length; number++) {
            ballots[number] = nominations.distinct(number);
            alive[number] = repeats == Repeats.DISTINCT ? ballots[number].length : nominations.ballot(number).length;
            longest = Math.max(longest, alive[number]);
            for (var nominee : ballots[number]) {
                this.nominations[nominee]++;
            }
        }
        this.ballotsOf = invert();
        this.book = ShareBook.of(out.length, ballots.length, longest, shares);
        share();
    }

    private int[][] invert() {
        var inverted = new int[nominations.length][];
        Arrays.setAll(inverted, nominee -> new int[Math.toIntExact(nominations[nominee])]);
        var filled = new int[nominations.length];
        for (var number = 0; number < ballots.length; number++) {
            for (var nominee : ballots[number]) {
                inverted[nominee][filled[nominee]++] = number;
            }
        }
        return inverted;
    }

    private void share() {
        for (var number = 0; number < ballots.length; number++) {
            for (var nominee : ballots[number]) {
                book.gain(nominee, shares.denominator(alive[number]));
            }
        }
    }

    long nominations(int nominee) {
        return nominations[nominee];
    }

    int compare(int one, int other) {
        return book.compare(one, other);
    }

    NomineeStanding standing(int nominee) {
        return new NomineeStanding(nominee, book.points(nominee), nominations[nominee]);
    }

    /** Everyone named on at least one ballot and not eliminated. */
    int[] running() {
        return java.util.stream.IntStream.range(0, out.length)
                .filter(it -> !out[it] && nominations[it] > 0)
                .toArray();
    }

    void eliminate(List<Integer> nominees) {
        for (var nominee : nominees) {
            out[nominee] = true;
            for (var number : ballotsOf[nominee]) {
                leave(number);
            }
        }
    }

    private void leave(int number) {
        var before = alive[number]--;
        for (var other : ballots[number]) {
            if (!out[other] && before > 1) {
                book.grow(other, shares.denominator(before), shares.denominator(before - 1));
            }
        }
    }
}
