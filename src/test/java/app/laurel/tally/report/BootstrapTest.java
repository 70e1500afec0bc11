package app.laurel.tally.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.count.AwardRules;
import app.laurel.count.AwardTally;
import app.laurel.count.FinalMethod;
import app.laurel.count.FinalRule;
import app.laurel.count.PackedBallots;
import app.laurel.count.Quorum;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapTest {
    private static final int RESAMPLES = 60;

    @ParameterizedTest
    @EnumSource(FinalMethod.class)
    void agrees_with_whole_counts_of_the_ballots_that_the_hashes_draw(FinalMethod method) throws Exception {
        for (var seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var ballots = box(random, method, 1 + random.nextInt(60));
            var root = new byte[32];
            random.nextBytes(root);

            assertThat(Bootstrap.of(ballots, root, RESAMPLES).shops())
                    .as("seed %d", seed)
                    .isEqualTo(byTheBook(ballots, root, Set.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(FinalMethod.class)
    void a_disqualified_shop_is_placed_by_no_draw_and_the_others_as_a_count_without_it_places_them(FinalMethod method)
            throws Exception {
        for (var seed = 0; seed < 15; seed++) {
            var random = new Random(seed);
            var ballots = box(random, method, 1 + random.nextInt(60));
            var out = Set.of(List.of(3, 7, 9, 12).get(random.nextInt(4)));

            var found = Bootstrap.of(ballots, out, new byte[32], RESAMPLES, done -> {})
                    .shops();

            assertThat(found).as("seed %d", seed).isEqualTo(byTheBook(ballots, new byte[32], out));
            assertThat(found)
                    .filteredOn(it -> out.contains(it.shop()))
                    .allMatch(it -> it.first() == 0 && it.best() == 5);
        }
    }

    @Test
    void draws_of_more_ballots_than_a_block_holds_agree_too() throws Exception {
        for (var size : List.of(511, 512, 513, 1_100)) {
            var ballots = box(new Random(size), FinalMethod.MAJORITY_JUDGMENT, size);

            assertThat(Bootstrap.of(ballots, new byte[32], RESAMPLES).shops())
                    .isEqualTo(byTheBook(ballots, new byte[32], Set.of()));
        }
    }

    @Test
    void who_listens_hears_how_many_are_done_up_to_all_of_them_and_can_stop() {
        var heard = new ArrayList<Integer>();
        var ballots = box(new Random(1), FinalMethod.AVERAGE, 5);
        Bootstrap.of(ballots, Set.of(), new byte[32], 30, heard::add);
        assertThat(heard).isSorted().hasSizeGreaterThan(15).endsWith(30).allMatch(it -> it >= 1 && it <= 30);

        assertThatIllegalStateException()
                .isThrownBy(() -> Bootstrap.of(ballots, Set.of(), new byte[32], 3, done -> {
                    throw new IllegalStateException("stopped");
                }));
    }

    @Test
    void too_close_means_that_another_is_first_in_a_tenth_of_the_draws() {
        var winner = new ShopStability(7, 190, 1, 2);

        assertThat(new Bootstrap(200, List.of(winner, new ShopStability(8, 19, 1, 2))).isTooCloseToCall(List.of(7)))
                .isFalse();
        assertThat(new Bootstrap(200, List.of(winner, new ShopStability(8, 20, 1, 2))).isTooCloseToCall(List.of(7)))
                .isTrue();
        assertThat(new Bootstrap(200, List.of(winner, new ShopStability(8, 190, 1, 2))).isTooCloseToCall(List.of(7, 8)))
                .isFalse();
    }

    private static PackedBallots box(Random random, FinalMethod method, int size) {
        var unrated = random.nextBoolean() ? Unrated.LAST : Unrated.NO_OPINION;
        var missing = List.of(MissingPolicy.values()).get(random.nextInt(4));
        var rule = new FinalRule(method, random.nextInt(4), 30, unrated, missing, 1 + random.nextInt(2));
        var rules = new AwardRules(
                List.of(3, 7, 9, 12),
                Set.of(7),
                List.of(70, 30),
                5,
                rule,
                new Quorum(random.nextInt(6), random.nextInt(30)),
                random.nextInt(4));
        var box = new PackedBallots(rules);
        for (var ballot = 0; ballot < size; ballot++) {
            var marks = new byte[rules.marksOfABallot()];
            for (var at = 0; at < marks.length; at++) {
                var mark = random.nextInt(12);
                marks[at] = (byte) (mark > 6 ? 1 + mark % 5 : mark == 6 ? AwardRules.NO_OPINION : mark);
            }
            box.add(marks, List.of(0, 3, 7, 9, 12).get(random.nextInt(5)));
        }
        return box;
    }

    /** Every draw counted as a whole award, with big integers for the index stream. */
    private static List<ShopStability> byTheBook(PackedBallots ballots, byte[] root, Set<Integer> out)
            throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update("laurel-bootstrap-v1".getBytes(StandardCharsets.UTF_8));
        var stream = new Draws(sha.digest(root));
        var shops = ballots.rules().shops();
        var ranks = new int[shops.size()][RESAMPLES];
        var firsts = new int[shops.size()];
        for (var sample = 0; sample < RESAMPLES; sample++) {
            var tally = new AwardTally(ballots.rules());
            for (var drawn = 0; drawn < ballots.size(); drawn++) {
                ballots.countInto(tally, stream.below(ballots.size()));
            }
            var count = tally.count(out);
            for (var shop = 0; shop < shops.size(); shop++) {
                var rank = count.shops().get(shop).rank();
                ranks[shop][sample] = rank == 0 ? shops.size() + 1 : rank;
                firsts[shop] += count.winners().contains(shops.get(shop)) ? 1 : 0;
            }
        }
        var found = new ArrayList<ShopStability>();
        for (var shop = 0; shop < shops.size(); shop++) {
            Arrays.sort(ranks[shop]);
            // 2.5 of 100 at each end: of 60, the first on either side
            found.add(new ShopStability(shops.get(shop), firsts[shop], ranks[shop][1], ranks[shop][RESAMPLES - 2]));
        }
        return found;
    }

    private static final class Draws {
        private static final BigInteger ALL = BigInteger.TWO.pow(64);

        private final byte[] seed;
        private long counter;

        private Draws(byte[] seed) {
            this.seed = seed;
        }

        private int below(int bound) throws Exception {
            var fair = ALL.subtract(ALL.mod(BigInteger.valueOf(bound)));
            while (true) {
                var sha = MessageDigest.getInstance("SHA-256");
                sha.update(seed);
                sha.update(ByteBuffer.allocate(8).putLong(counter++).array());
                var number = new BigInteger(1, Arrays.copyOf(sha.digest(), 8));
                // the numbers below 2^64 mod bound are refused; those left are as many for each remainder
                if (number.compareTo(ALL.subtract(fair)) >= 0) {
                    return number.mod(BigInteger.valueOf(bound)).intValue();
                }
            }
        }
    }
}
