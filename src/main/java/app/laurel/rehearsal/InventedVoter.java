package app.laurel.rehearsal;

import app.laurel.ballot.Answers;
import app.laurel.edition.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * One invented member of a rehearsal: names some shops, and marks those it bought from around what is commonly thought of them. The
 * same member of the same rehearsal thinks the same each time.
 *
 * @param seed of the rehearsal
 */
record InventedVoter(long seed, int number) {
    private static final int NAMED_BY_CHANCE = 45;
    private static final int MOSTLY = 78;
    private static final int OFTEN = 62;
    private static final int NO_OPINION = 3;
    private static final int PICKS = 85;
    private static final int WORST_OF_BEST = 28;
    private static final int SPREAD = 20;
    private static final int BEST = 5;

    /** Whether it comes to the ballot. */
    boolean votes() {
        return random("votes", 0).nextInt(100) < MOSTLY;
    }

    /** Which of so many shops it names in a category, by their places; at most so many. */
    List<Integer> nominates(int shops, int category, int most) {
        var random = random("names", category);
        var dear = IntStream.range(0, shops)
                .map(it -> random.nextInt(NAMED_BY_CHANCE) + taste(category, it))
                .toArray();
        return IntStream.range(0, shops)
                .boxed()
                .sorted(Comparator.comparingInt((Integer it) -> dear[it]).reversed())
                .limit(1L + random.nextInt(most))
                .toList();
    }

    /** Its answers about the shops of a list, by their numbers; it has bought from as many as a ballot needs. */
    Answers answers(List<Integer> shops, Rules rules, int category) {
        var random = random("marks", category);
        var needed = rules.minimumOf(shops.size());
        var said = new TreeMap<Integer, String>();
        var favourite = 0;
        var best = 0;
        for (var shop : shops) {
            var bought = said.size() < needed || random.nextInt(100) < OFTEN;
            if (!bought) continue;
            var marks = marks(shop, rules.criteria().size(), category, random);
            said.put(shop, marks);
            var sum = marks.chars().filter(Character::isDigit).sum();
            if (sum > best) favourite = shop;
            best = Math.max(best, sum);
        }
        return new Answers(random.nextInt(100) < PICKS ? favourite : 0, said);
    }

    private String marks(int shop, int criteria, int category, RandomGenerator random) {
        var marks = new StringBuilder();
        for (var criterion = 0; criterion < criteria; criterion++) {
            var thought = WORST_OF_BEST + taste(category, shop * 31 + criterion) / 2;
            var felt = Math.round((thought + random.nextGaussian() * 9) / 10);
            var silent = random.nextInt(100) < NO_OPINION && criterion > 0;
            marks.append(silent ? "x" : Long.toString(Math.clamp(felt, 1, BEST)));
        }
        return marks.toString();
    }

    /** What is commonly thought: from 0 to 40. */
    private int taste(int category, int of) {
        return new SplittableRandom(seed * 131 + category * 17L + of).nextInt(2 * SPREAD);
    }

    private RandomGenerator random(String about, int category) {
        return new SplittableRandom(seed + about.hashCode() * 1_000_003L + category * 7_907L + number * 104_729L);
    }
}
