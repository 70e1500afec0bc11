package app.laurel.count.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.Elections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Schulze by asking for each strength who can be reached, ranked pairs by transitive closure. */
class CondorcetByTheBookTest {
    private record Win(int winner, int loser, long support, long against) {}

    @Test
    void schulze_agrees_with_reachability_at_each_strength() {
        Elections.each(5_000_000, random -> {
            var pairs = pairs(random);

            var ranking = Schulze.of(pairs).ranking();

            assertThat(sets(ranking))
                    .isEqualTo(order(
                            pairs.candidates(),
                            (one, other) -> strength(pairs, one, other) > strength(pairs, other, one)));
        });
    }

    @Test
    void ranked_pairs_agree_with_transitive_closure() {
        Elections.each(6_000_000, random -> {
            var pairs = pairs(random);

            var ranking = RankedPairs.of(pairs).ranking();

            var locked = lock(pairs);
            assertThat(sets(ranking)).isEqualTo(order(pairs.candidates(), (one, other) -> locked[one][other]));
        });
    }

    private static Pairs pairs(Random random) {
        return Elections.pairs(Elections.ratings(random, 4), random.nextBoolean() ? Unrated.LAST : Unrated.NO_OPINION);
    }

    private static List<Set<Integer>> sets(List<List<Integer>> ranking) {
        return ranking.stream().<Set<Integer>>map(TreeSet::new).toList();
    }

    private static List<Set<Integer>> order(int candidates, BiPredicate<Integer, Integer> above) {
        var left = new TreeSet<>(IntStream.range(0, candidates).boxed().toList());
        var groups = new ArrayList<Set<Integer>>();
        while (!left.isEmpty()) {
            var top = new TreeSet<>(left);
            top.removeIf(it -> left.stream().anyMatch(other -> above.test(other, it)));
            groups.add(top);
            left.removeAll(top);
        }
        return groups;
    }

    /** The greatest strength at which one reaches the other over wins no weaker than that. */
    private static long strength(Pairs pairs, int from, int to) {
        for (var strength = 10L; strength > 0; strength--) {
            var least = strength;
            if (closure(
                    pairs.candidates(), (one, other) -> pairs.beats(one, other) && pairs.prefer(one, other) >= least)[
                    from][to]) {
                return strength;
            }
        }
        return 0;
    }

    private static boolean[][] closure(int count, BiPredicate<Integer, Integer> edge) {
        var reach = new boolean[count][count];
        for (var one = 0; one < count; one++) {
            for (var other = 0; other < count; other++) {
                reach[one][other] = edge.test(one, other);
            }
        }
        for (var via = 0; via < count; via++) {
            for (var one = 0; one < count; one++) {
                for (var other = 0; other < count; other++) {
                    reach[one][other] |= reach[one][via] && reach[via][other];
                }
            }
        }
        return reach;
    }

    private static boolean[][] lock(Pairs pairs) {
        var count = pairs.candidates();
        var locked = new boolean[count][count];
        var wins = new ArrayList<Win>();
        for (var one = 0; one < count; one++) {
            for (var other = 0; other < count; other++) {
                if (pairs.beats(one, other)) {
                    wins.add(new Win(one, other, pairs.prefer(one, other), pairs.prefer(other, one)));
                }
            }
        }
        var levels =
                new TreeSet<>(Comparator.comparingLong(Win::support).reversed().thenComparingLong(Win::against));
        levels.addAll(wins);
        for (var level : levels) {
            var group = wins.stream()
                    .filter(it -> it.support() == level.support() && it.against() == level.against())
                    .toList();
            var reach = closure(
                    count,
                    (one, other) -> locked[one][other]
                            || group.stream().anyMatch(it -> it.winner() == one && it.loser() == other));
            group.stream()
                    .filter(it -> !reach[it.loser()][it.winner()])
                    .forEach(it -> locked[it.winner()][it.loser()] = true);
        }
        return locked;
    }
}
