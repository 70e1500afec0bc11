package app.laurel.count.hugo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Who is still in the running, with how many points: the moving part of E Pluribus Hugo. */
final class PluribusRace {
    private final PluribusBallots ballots;
    private final Shares shares;
    private final int[] alive;
    private final boolean[] out;
    private final ShareBook book;

    PluribusRace(PluribusBallots ballots, Shares shares) {
        this.ballots = ballots;
        this.shares = shares;
        this.alive = ballots.slots();
        this.out = new boolean[ballots.nominees()];
        this.book = ShareBook.of(out.length, alive.length, ballots.longest(), shares);
        for (var ballot = 0; ballot < alive.length; ballot++) {
            for (var at = ballots.start(ballot); at < ballots.start(ballot + 1); at++) {
                book.gain(ballots.nominee(at), shares.denominator(alive[ballot]));
            }
        }
    }

    long nominations(int nominee) {
        return ballots.nominations(nominee);
    }

    int compare(int one, int other) {
        return book.compare(one, other);
    }

    NomineeStanding standing(int nominee) {
        return new NomineeStanding(nominee, book.points(nominee), nominations(nominee));
    }

    /** Everyone named on at least one ballot and not eliminated. */
    int[] running() {
        return IntStream.range(0, out.length)
                .filter(it -> !out[it] && nominations(it) > 0)
                .toArray();
    }

    /** Those of a list who have not gone out. */
    int[] stillIn(int[] listed) {
        var kept = new int[listed.length];
        var size = 0;
        for (var nominee : listed) {
            if (!out[nominee]) {
                kept[size++] = nominee;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    void eliminate(List<Integer> nominees) {
        for (var nominee : nominees) {
            out[nominee] = true;
            for (var ballot : ballots.ballotsOf(nominee)) {
                leave(ballot, nominee);
            }
        }
    }

    private void leave(int ballot, int nominee) {
        var before = alive[ballot];
        var end = ballots.start(ballot + 1);
        for (var at = ballots.start(ballot); at < end; at++) {
            alive[ballot] -= ballots.nominee(at) == nominee ? ballots.times(at) : 0;
        }
        for (var at = ballots.start(ballot); at < end; at++) {
            if (!out[ballots.nominee(at)]) {
                book.grow(ballots.nominee(at), shares.denominator(before), shares.denominator(alive[ballot]));
            }
        }
    }
}
