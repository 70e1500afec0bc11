package app.laurel.count.hugo;

import java.util.Arrays;

/** Nominations made ready for E Pluribus Hugo: each nominee once a ballot, and for each nominee its ballots. */
final class PluribusBallots {
    private final int[] starts;
    private final int[] named;
    private final int[] times;
    private final int[] slots;
    private final int[] ballotStarts;
    private final int[] ballotsOf;

    PluribusBallots(Nominations nominations, Repeats repeats) {
        var count = nominations.ballots();
        this.starts = new int[count + 1];
        this.named = new int[nominations.size()];
        this.times = new int[nominations.size()];
        this.slots = new int[count];
        for (var number = 0; number < count; number++) {
            starts[number + 1] = merge(nominations.ballot(number), starts[number], repeats);
            for (var at = starts[number]; at < starts[number + 1]; at++) {
                slots[number] += times[at];
            }
        }
        this.ballotStarts = new int[nominations.nominees() + 1];
        this.ballotsOf = new int[starts[count]];
        invert();
    }

    private int merge(int[] ballot, int start, Repeats repeats) {
        Arrays.sort(ballot);
        var end = start;
        for (var at = 0; at < ballot.length; at++) {
            if (at == 0 || ballot[at] != ballot[at - 1]) {
                times[end] = 1;
                named[end++] = ballot[at];
            } else if (repeats == Repeats.SHARE) {
                times[end - 1]++;
            }
        }
        return end;
    }

    private void invert() {
        for (var at = 0; at < ballotsOf.length; at++) {
            ballotStarts[named[at] + 1]++;
        }
        for (var nominee = 1; nominee < ballotStarts.length; nominee++) {
            ballotStarts[nominee] += ballotStarts[nominee - 1];
        }
        var filled = ballotStarts.clone();
        for (var number = 0; number < slots.length; number++) {
            for (var at = starts[number]; at < starts[number + 1]; at++) {
                ballotsOf[filled[named[at]]++] = number;
            }
        }
    }

    int nominees() {
        return ballotStarts.length - 1;
    }

    /** Where a ballot begins among the entries; the next ballot's begin is its end. */
    int start(int ballot) {
        return starts[ballot];
    }

    int nominee(int entry) {
        return named[entry];
    }

    /** How many places of the ballot an entry takes up. */
    int times(int entry) {
        return times[entry];
    }

    int[] slots() {
        return slots.clone();
    }

    int longest() {
        return Arrays.stream(slots).max().orElse(0);
    }

    long nominations(int nominee) {
        return (long) ballotStarts[nominee + 1] - ballotStarts[nominee];
    }

    int[] ballotsOf(int nominee) {
        return Arrays.copyOfRange(ballotsOf, ballotStarts[nominee], ballotStarts[nominee + 1]);
    }
}
