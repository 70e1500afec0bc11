package app.laurel.demonstration;

import app.laurel.ballot.Answers;
import app.laurel.demonstration.Story.StoryShop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * What invented people think: of the shops they used, marks around what the story says, kinder or stricter by person.
 * The same person of the same year thinks the same in every run.
 */
final class Opinions {
    private static final int BEST = 5;
    private static final int NO_OPINION_PERCENT = 2;
    private static final int FAVOURITE_PERCENT = 85;
    private static final int WRITE_NAMES = 25;
    private static final int LEAVE_OUT_PERCENT = 12;

    private final Story story;
    private final int year;
    private final String category;

    /**
     * What they think in a year.
     *
     * @param category of which; blank for that of a year that gives one award
     */
    Opinions(Story story, int year, String category) {
        this.story = story;
        this.year = year;
        this.category = category;
    }

    /** A nominator's lines: at most {@code most} of what the story's people name. */
    List<String> nominations(int nominator, int most) {
        var random = random("nominates", nominator);
        var named = new ArrayList<String>();
        for (var spelling : story.spellings()) {
            if (random.nextInt(100) < spelling.percent()) named.add(spelling.text());
        }
        for (var at = 0; at < story.shops().size(); at++) {
            var shop = story.shops().get((at + nominator) % story.shops().size());
            if (named.size() < most && random.nextInt(100) < shop.named())
                named.add(nominator <= WRITE_NAMES ? story.called(shop) : written(shop, random));
        }
        return named;
    }

    /** Whether this member is among the percent who vote, and does not leave this category of several out. */
    boolean votes(int voter, int percent) {
        return seeded("votes", voter).nextInt(100) < percent
                && (category.isBlank() || random("leaves out", voter).nextInt(100) >= LEAVE_OUT_PERCENT);
    }

    /** A voter's answers about the listed shops, by their numbers. */
    Answers answers(int voter, Map<Integer, StoryShop> listed) {
        var random = random("marks", voter);
        var kindness = random.nextGaussian() * 4;
        var said = new TreeMap<Integer, String>();
        listed.forEach((number, shop) -> {
            var used = random.nextInt(100) < shop.used();
            said.put(number, used ? marks(shop, kindness, random) : "-");
        });
        return new Answers(favourite(said, random), said);
    }

    private static String marks(StoryShop shop, double kindness, RandomGenerator random) {
        var marks = new StringBuilder();
        for (var tenths : shop.marks()) {
            var felt = Math.round((tenths + kindness + random.nextGaussian() * 8) / 10);
            var silent = random.nextInt(100) < NO_OPINION_PERCENT;
            marks.append(silent ? "x" : Long.toString(Math.clamp(felt, 1, BEST)));
        }
        return marks.toString();
    }

    /** The shop with the best marks, if the voter picks one at all. */
    private static int favourite(Map<Integer, String> said, RandomGenerator random) {
        if (random.nextInt(100) >= FAVOURITE_PERCENT) return 0;
        var favourite = 0;
        var best = 0;
        for (var shop : said.entrySet()) {
            var sum = shop.getValue()
                    .chars()
                    .filter(Character::isDigit)
                    .map(it -> it - '0')
                    .sum();
            if (sum > best) {
                favourite = shop.getKey();
                best = sum;
            }
        }
        return favourite;
    }

    private static String written(StoryShop shop, RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> "https://www." + shop.domain() + "/";
            case 1 -> shop.name().en();
            default -> shop.name().ko();
        };
    }

    private RandomGenerator random(String about, int person) {
        return seeded(about + category, person);
    }

    /** The same in all categories. */
    private RandomGenerator seeded(String about, int person) {
        return new SplittableRandom((story.slug() + year + about).hashCode() * 1_000_003L + person * 7_919L);
    }
}
