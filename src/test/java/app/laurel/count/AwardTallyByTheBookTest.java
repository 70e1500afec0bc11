package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.majority.MajorityValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The award a second time, from a list of ballots, each figure on its own. */
class AwardTallyByTheBookTest {
    private static final List<Integer> WEIGHTS = List.of(50, 30, 20);
    private static final int SHOPS = 3;

    @Test
    void the_streaming_count_agrees_with_the_list_of_ballots() {
        Elections.each(8_000_000, AwardTallyByTheBookTest::compare);
    }

    private static void compare(Random random) {
        var rules = new AwardRules(
                List.of(4, 5, 6),
                Set.of(5, 6),
                WEIGHTS,
                5,
                FinalRule.of(FinalMethod.MAJORITY_JUDGMENT, random.nextInt(5)),
                new Quorum(random.nextInt(3), random.nextInt(60)),
                random.nextInt(4));
        var tally = new AwardTally(rules);
        var ballots = new ArrayList<int[]>();
        for (var ballot = random.nextInt(7); ballot >= 0; ballot--) {
            ballots.add(random.ints(9, 0, 8)
                    .map(it -> it == 7 ? 255 : Math.min(it, 5))
                    .toArray());
            var row = new byte[9];
            for (var at = 0; at < 9; at++) {
                row[at] = (byte) ballots.getLast()[at];
            }
            tally.add(row, 0, Favourite.NONE);
        }

        var count = tally.count();

        var minimum = Math.max(1, rules.minimumShops());
        var valid = ballots.stream().filter(it -> complete(it) >= minimum).toList();
        var quorum = Math.max(
                1,
                Math.max(
                        rules.quorum().ratings(), (valid.size() * rules.quorum().percent() + 99) / 100));
        assertThat(count.ballots().valid()).isEqualTo(valid.size());
        assertThat(count.quorum()).isEqualTo(quorum);
        var placed = new TreeMap<Integer, List<Integer>>();
        for (var shop = 0; shop < SHOPS; shop++) {
            var own = composites(valid, shop);
            var found = count.shops().get(shop);
            assertThat(found.ratings()).isEqualTo(own.size());
            assertThat(found.missing()).isEqualTo(Math.max(0, quorum - own.size()));
            if (own.size() >= quorum) {
                placed.put(shop, own);
                assertThat(found.majority())
                        .isNotNull()
                        .extracting(MajorityValue::median)
                        .isEqualTo(own.stream().sorted().toList().get((own.size() + 1) / 2 - 1));
            }
        }
        assertThat(count.ranking().stream().mapToInt(List::size).sum()).isEqualTo(placed.size());
        checkCriteria(count, ballots, minimum);
    }

    private static void checkCriteria(AwardCount count, List<int[]> ballots, int minimum) {
        for (var criterion = 0; criterion < 3; criterion++) {
            var own = criterion;
            var counted = ballots.stream()
                    .filter(it -> shopsMarked(it, own) >= minimum)
                    .toList();
            assertThat(count.criteria().get(criterion).ballots()).isEqualTo(counted.size());
            for (var shop = 0; shop < SHOPS; shop++) {
                var at = shop * 3 + criterion;
                assertThat(count.criteria().get(criterion).shops().get(shop).ratings())
                        .isEqualTo(counted.stream().filter(it -> isMark(it[at])).count());
            }
        }
    }

    private static int complete(int[] ballot) {
        var complete = 0;
        for (var shop = 0; shop < SHOPS; shop++) {
            complete += isComplete(ballot, shop) ? 1 : 0;
        }
        return complete;
    }

    private static boolean isComplete(int[] ballot, int shop) {
        return isMark(ballot[shop * 3]) && isMark(ballot[shop * 3 + 1]) && isMark(ballot[shop * 3 + 2]);
    }

    private static int shopsMarked(int[] ballot, int criterion) {
        var marked = 0;
        for (var shop = 0; shop < SHOPS; shop++) {
            marked += isMark(ballot[shop * 3 + criterion]) ? 1 : 0;
        }
        return marked;
    }

    private static boolean isMark(int mark) {
        return mark > 0 && mark < 11;
    }

    private static List<Integer> composites(List<int[]> valid, int shop) {
        return valid.stream()
                .filter(it -> isComplete(it, shop))
                .map(it -> 50 * it[shop * 3] + 30 * it[shop * 3 + 1] + 20 * it[shop * 3 + 2])
                .toList();
    }
}
