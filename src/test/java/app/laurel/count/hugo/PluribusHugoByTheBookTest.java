package app.laurel.count.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.Elections;
import app.laurel.count.exact.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A second E Pluribus Hugo that recounts everything from the ballots in each round, with fractions. */
class PluribusHugoByTheBookTest {
    private record Standing(Fraction points, long nominations) {}

    @Test
    void the_fast_count_agrees_with_the_text_of_the_rule() {
        Elections.each(1_000_000, PluribusHugoByTheBookTest::compare);
    }

    private static void compare(Random random) {
        var ballots = Elections.nominations(random);
        var rules = new PluribusRules(
                1 + random.nextInt(4),
                random.nextBoolean() ? Repeats.DISTINCT : Repeats.SHARE,
                random.nextBoolean() ? Shares.EQUAL : Shares.SAINTE_LAGUE);

        var count = PluribusHugo.count(Elections.pack(ballots), rules);

        var tables = byTheBook(ballots, rules);
        assertThat(count.rounds().stream().map(PluribusHugoByTheBookTest::table).toList())
                .isEqualTo(tables);
        assertThat(Set.copyOf(count.finalists()))
                .isEqualTo(tables.isEmpty() ? Set.of() : tables.getLast().keySet());
    }

    private static Map<Integer, Standing> table(PluribusRound round) {
        var table = new TreeMap<Integer, Standing>();
        round.standings().forEach(it -> table.put(it.nominee(), new Standing(it.points(), it.nominations())));
        return table;
    }

    /** The table of every round; the last one holds the finalists. */
    private static List<Map<Integer, Standing>> byTheBook(List<int[]> ballots, PluribusRules rules) {
        var alive = new TreeSet<Integer>();
        ballots.forEach(it -> Arrays.stream(it).forEach(alive::add));
        var tables = new ArrayList<Map<Integer, Standing>>();
        while (!alive.isEmpty()) {
            var table = new TreeMap<Integer, Standing>();
            alive.forEach(it -> table.put(it, standing(it, ballots, alive, rules)));
            tables.add(table);
            var out = alive.size() <= rules.places() ? Set.<Integer>of() : eliminated(table);
            if (out.isEmpty() || alive.size() - out.size() < rules.places()) {
                return tables;
            }
            alive.removeAll(out);
        }
        return tables;
    }

    private static Standing standing(int nominee, List<int[]> ballots, Set<Integer> alive, PluribusRules rules) {
        var points = Fraction.ZERO;
        var nominations = 0;
        for (var ballot : ballots) {
            if (Arrays.stream(ballot).anyMatch(it -> it == nominee)) {
                nominations++;
                var left = Arrays.stream(ballot).filter(alive::contains);
                var slots = (rules.repeats() == Repeats.DISTINCT ? left.distinct() : left).count();
                points = points.plus(Fraction.of(1, rules.shares() == Shares.EQUAL ? slots : 2 * slots - 1));
            }
        }
        return new Standing(points, nominations);
    }

    private static Set<Integer> eliminated(Map<Integer, Standing> table) {
        var points = table.values().stream().map(Standing::points).sorted().toList();
        var selected = new TreeMap<>(table);
        selected.values().removeIf(it -> it.points().compareTo(points.get(1)) > 0);
        var worst = selected.values().stream()
                .min(Comparator.comparingLong(Standing::nominations).thenComparing(Standing::points))
                .orElseThrow();
        selected.values().removeIf(it -> !it.equals(worst));
        return selected.keySet();
    }
}
