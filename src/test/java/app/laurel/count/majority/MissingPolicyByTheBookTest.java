package app.laurel.count.majority;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.AwardRules;
import app.laurel.count.AwardTally;
import app.laurel.count.Elections;
import app.laurel.count.Favourite;
import app.laurel.count.FinalMethod;
import app.laurel.count.FinalRule;
import app.laurel.count.Quorum;
import app.laurel.count.pairs.Unrated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The award by majority judgment under each policy of missing marks, against lists of single judgments. */
class MissingPolicyByTheBookTest {
    private static final List<Integer> SHOPS = List.of(4, 5, 6);
    private static final List<Integer> WEIGHTS = List.of(70, 30);

    @ParameterizedTest
    @EnumSource(value = MissingPolicy.class, names = "NORMALIZED", mode = EnumSource.Mode.EXCLUDE)
    void places_and_shares_are_those_of_single_judgments_filled_in_one_by_one(MissingPolicy policy) {
        Elections.each(9_000_000, random -> compare(random, policy));
    }

    private static void compare(Random random, MissingPolicy policy) {
        var rules = new AwardRules(
                SHOPS,
                Set.of(),
                WEIGHTS,
                5,
                new FinalRule(FinalMethod.MAJORITY_JUDGMENT, 1, 0, Unrated.NO_OPINION, policy, 1),
                new Quorum(1 + random.nextInt(2), 0),
                random.nextInt(3));
        var tally = new AwardTally(rules);
        var ballots = new ArrayList<int[]>();
        for (var ballot = random.nextInt(8); ballot >= 0; ballot--) {
            var drawn = random.ints(6, 0, 9).map(it -> Math.min(it, 5)).toArray();
            ballots.add(drawn);
            var row = new byte[6];
            for (var at = 0; at < 6; at++) row[at] = (byte) drawn[at];
            tally.add(row, 0, Favourite.NONE);
        }

        var count = tally.count();

        var least = policy == MissingPolicy.NONE ? 3 : Math.max(1, rules.minimumShops());
        var valid = ballots.stream().filter(it -> rated(it) >= least).toList();
        assertThat(count.ballots().valid()).isEqualTo(valid.size());
        var award = new ArrayList<List<@Nullable Integer>>();
        for (var shop = 0; shop < 3; shop++) {
            var at = shop;
            award.add(valid.stream().map(it -> composite(it, at)).toList());
        }
        check(
                count.shops().stream()
                        .map(it -> new Found(it.rank(), it.majority()))
                        .toList(),
                award,
                rules,
                policy,
                100);
        for (var criterion = 0; criterion < 2; criterion++) {
            var own = criterion;
            var counted = ballots.stream()
                    .filter(it -> rated(it) >= least || marked(it, own) >= least)
                    .toList();
            var marks = new ArrayList<List<@Nullable Integer>>();
            for (var shop = 0; shop < 3; shop++) {
                var at = shop * 2 + criterion;
                marks.add(counted.stream()
                        .map(it -> it[at] == 0 ? null : (Integer) it[at])
                        .toList());
            }
            var found = count.criteria().get(criterion).shops().stream()
                    .map(it -> new Found(it.rank(), it.majority()))
                    .toList();
            check(found, marks, rules, policy, 1);
        }
    }

    private record Found(int rank, @Nullable MajorityValue majority) {}

    private static void check(
            List<Found> found, List<List<@Nullable Integer>> given, AwardRules rules, MissingPolicy policy, int worst) {
        var values = new TreeMap<Integer, List<Integer>>();
        for (var shop = 0; shop < given.size(); shop++) {
            var present = given.get(shop).stream().filter(it -> it != null).count();
            if (present < rules.quorum().ratings()) {
                assertThat(found.get(shop).rank()).isZero();
                continue;
            }
            var filled = filled(given.get(shop), policy, worst);
            values.put(shop, majorityValue(filled));
            var majority = Objects.requireNonNull(found.get(shop).majority());
            assertThat(majority.median()).isEqualTo(median(filled));
            assertThat(majority.profile().total()).isEqualTo(given.get(shop).size());
            assertThat(majority.profile().above(majority.median()))
                    .isEqualTo(filled.stream().filter(it -> it > median(filled)).count());
        }
        values.forEach((shop, value) -> assertThat(found.get(shop).rank())
                .isEqualTo(1
                        + values.values().stream()
                                .filter(it ->
                                        Arrays.compare(it.toArray(Integer[]::new), value.toArray(Integer[]::new)) > 0)
                                .count()));
    }

    private static List<Integer> filled(List<@Nullable Integer> given, MissingPolicy policy, int worst) {
        var present = new ArrayList<Integer>();
        given.forEach(it -> {
            if (it != null) present.add(it);
        });
        var instead = policy == MissingPolicy.WORST ? worst : median(present);
        while (present.size() < given.size()) {
            assertThat(policy).isNotEqualTo(MissingPolicy.NONE);
            present.add(instead);
        }
        return present;
    }

    private static int median(List<Integer> judgments) {
        return judgments.stream().sorted().toList().get((judgments.size() + 1) / 2 - 1);
    }

    /** Balinski and Laraki: note the median, take one such judgment away, until none is left. */
    private static List<Integer> majorityValue(List<Integer> judgments) {
        var left = new ArrayList<>(judgments);
        Collections.sort(left);
        var value = new ArrayList<Integer>();
        while (!left.isEmpty()) {
            var middle = (left.size() + 1) / 2 - 1;
            value.add(left.get(middle));
            left.subList(middle, middle + 1).clear();
        }
        return value;
    }

    private static int rated(int[] ballot) {
        var rated = 0;
        for (var shop = 0; shop < 3; shop++) rated += composite(ballot, shop) == null ? 0 : 1;
        return rated;
    }

    private static int marked(int[] ballot, int criterion) {
        var marked = 0;
        for (var shop = 0; shop < 3; shop++) marked += ballot[shop * 2 + criterion] == 0 ? 0 : 1;
        return marked;
    }

    private static @Nullable Integer composite(int[] ballot, int shop) {
        var first = ballot[shop * 2];
        var second = ballot[shop * 2 + 1];
        return first == 0 || second == 0 ? null : 70 * first + 30 * second;
    }
}
