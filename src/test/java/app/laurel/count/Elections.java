package app.laurel.count;

import app.laurel.count.exact.Profile;
import app.laurel.count.hugo.Nominations;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.pairs.Unrated;
import app.laurel.count.ratings.RatingTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** Small random elections, many of them with ties, each from a seed that is printed when a test fails. */
public final class Elections {
    /** How many; fewer where the property {@code laurel.elections} says so, as mutation testing needs it. */
    static final int EACH = Integer.getInteger("laurel.elections", 20_000);

    private Elections() {}

    /** Runs a check on 20,000 seeds, or on {@link #EACH}; a failure names its seed. */
    public static void each(long first, Consumer<Random> check) {
        System.out.printf("%d random elections from seed %d%n", EACH, first);
        for (var seed = first; seed < first + EACH; seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
    }

    /** Nomination ballots with repeats and empty ones. */
    public static List<int[]> nominations(Random random) {
        var nominees = 1 + random.nextInt(7);
        var ballots = new ArrayList<int[]>();
        for (var ballot = random.nextInt(9); ballot >= 0; ballot--) {
            ballots.add(random.ints(random.nextInt(6), 0, nominees).toArray());
        }
        return ballots;
    }

    public static Nominations pack(List<int[]> ballots) {
        var builder = new Nominations.Builder();
        ballots.forEach(builder::add);
        return builder.build();
    }

    /** Ballots with a mark from 0 to {@code top} for each candidate, or -1 for none. */
    public static int[][] ratings(Random random, int top) {
        var candidates = 1 + random.nextInt(5);
        var blank = random.nextInt(4);
        var ballots = new int[1 + random.nextInt(9)][];
        for (var ballot = 0; ballot < ballots.length; ballot++) {
            ballots[ballot] = random.ints(candidates, 0, top + 1)
                    .map(it -> random.nextInt(8) < blank ? -1 : it)
                    .toArray();
        }
        return ballots;
    }

    public static Profile profile(Random random, int grades, int most) {
        var counts = new long[grades];
        for (var judgment = random.nextInt(most); judgment >= 0; judgment--) {
            counts[random.nextInt(grades)]++;
        }
        return Profile.of(counts);
    }

    public static Pairs pairs(int[][] ballots, Unrated unrated) {
        var count = ballots[0].length;
        var wins = new long[count * count];
        for (var ballot : ballots) {
            for (var one = 0; one < count; one++) {
                for (var other = 0; other < count; other++) {
                    var asked = ballot[one] >= 0 && (ballot[other] >= 0 || unrated == Unrated.LAST);
                    wins[one * count + other] += asked && ballot[one] > ballot[other] ? 1 : 0;
                }
            }
        }
        return Pairs.of(count, wins);
    }

    /** The tally of marks from 0 to {@code top}. */
    public static RatingTally tally(int[][] ballots, int top) {
        var profiles = new ArrayList<Profile>();
        var favourites = new ArrayList<Long>();
        for (var candidate = 0; candidate < ballots[0].length; candidate++) {
            var counts = new long[top + 1];
            for (var ballot : ballots) {
                if (ballot[candidate] >= 0) {
                    counts[ballot[candidate]]++;
                }
            }
            profiles.add(Profile.of(counts));
            favourites.add(counts[top]);
        }
        var marks = LongStream.rangeClosed(0, top).boxed().toList();
        return new RatingTally(
                marks,
                profiles,
                pairs(ballots, Unrated.NO_OPINION),
                pairs(ballots, Unrated.LAST),
                favourites,
                ballots.length);
    }
}
