package app.laurel.result;

import app.laurel.count.PackedBallots;
import app.laurel.tally.document.BallotsFile;
import app.laurel.tally.document.PublishedRules;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Ballots in an order of chance, each under a random number: nothing leads from a number to a voter, not even for those who hold
 * the keys. Numbers and order are drawn anew for each file.
 */
final class ShuffledBallots {
    private final PackedBallots ballots;
    private final long[] numbers;
    private final int[] order;

    /** Draws; {@code random} is to be one that nobody can foretell. */
    public ShuffledBallots(PackedBallots ballots, RandomGenerator random) {
        this.ballots = ballots;
        this.numbers = numbers(ballots.size(), random);
        this.order = order(ballots.size(), random);
    }

    /** Writes {@code ballots.csv}. */
    public void write(PublishedRules published, Writer out) throws IOException {
        var file = new BallotsFile(published, out);
        for (var at = 0; at < order.length; at++) {
            file.write(numbers[at], ballots.favourite(order[at]), ballots.marks(order[at]));
        }
    }

    /** The same ballots in the order of the file, as anyone counts them who reads it. */
    public PackedBallots inOrder() {
        var sorted = new PackedBallots(ballots.rules());
        for (var ballot : order) {
            sorted.add(ballots.marks(ballot), ballots.favourite(ballot));
        }
        return sorted;
    }

    /** Different numbers, rising when taken as unsigned. */
    private static long[] numbers(int size, RandomGenerator random) {
        while (true) {
            var drawn = random.longs(size).sorted().toArray();
            if (IntStream.range(1, size).allMatch(it -> drawn[it] != drawn[it - 1])) {
                // in the order of signed numbers; with the sign turned over it is the order of unsigned ones
                return Arrays.stream(drawn).map(it -> it ^ Long.MIN_VALUE).toArray();
            }
        }
    }

    private static int[] order(int size, RandomGenerator random) {
        var order = IntStream.range(0, size).toArray();
        for (var at = size - 1; at > 0; at--) {
            var other = random.nextInt(at + 1);
            var moved = order[at];
            order[at] = order[other];
            order[other] = moved;
        }
        return order;
    }
}
