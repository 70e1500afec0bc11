package app.laurel.tally.report;

import app.laurel.base.seal.Digests;
import app.laurel.count.PackedBallots;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * How firm a ranking is: the whole count again on ballots drawn with replacement, quorum included. Describes who happened
 * to vote, not manipulation, and is unreliable for near-equal shops. Never changes an award.
 *
 * @param resamples how often the ballots were drawn
 * @param shops one for each shop, in the order of the rules
 */
public record Bootstrap(int resamples, List<ShopStability> shops) {
    /** How often the ballots are drawn unless the caller asks for another number. */
    public static final int RESAMPLES = 2_000;

    private static final int TOO_CLOSE_PERCENT = 10;

    /** Draws from ballots in canonical order; the seed is SHA-256("laurel-bootstrap-v1" | ballot set root). */
    public static Bootstrap of(PackedBallots ballots, byte[] ballotSetRoot, int resamples) {
        return of(ballots, Set.of(), ballotSetRoot, resamples, done -> {});
    }

    /**
     * The same.
     *
     * @param disqualified numbers of the shops that get no place, however the ballots are drawn
     * @param listener learns after each resample how many are done, and may stop it by throwing
     */
    public static Bootstrap of(
            PackedBallots ballots,
            Set<Integer> disqualified,
            byte[] ballotSetRoot,
            int resamples,
            IntConsumer listener) {
        var digest = Digests.sha256();
        digest.update("laurel-bootstrap-v1".getBytes(StandardCharsets.UTF_8));
        var draws = new Resampling(ballots, disqualified, digest.digest(ballotSetRoot), resamples).run(listener);
        var shops = ballots.rules().shops().size();
        var firsts = new int[shops];
        var ranks = new int[shops][resamples];
        for (var sample = 0; sample < resamples; sample++) {
            var found = draws.get(sample);
            for (var shop = 0; shop < shops; shop++) {
                var rank = found.ranks().get(shop);
                ranks[shop][sample] = rank == 0 ? shops + 1 : rank;
                firsts[shop] += found.winners().contains(ballots.rules().shops().get(shop)) ? 1 : 0;
            }
        }
        return new Bootstrap(resamples, stability(ballots.rules().shops(), firsts, ranks));
    }

    private static List<ShopStability> stability(List<Integer> numbers, int[] firsts, int[][] ranks) {
        var shops = new ArrayList<ShopStability>();
        for (var shop = 0; shop < ranks.length; shop++) {
            var sorted = ranks[shop].clone();
            Arrays.sort(sorted);
            var tail = sorted.length * 25 / 1000;
            shops.add(
                    new ShopStability(numbers.get(shop), firsts[shop], sorted[tail], sorted[sorted.length - 1 - tail]));
        }
        return List.copyOf(shops);
    }

    /** Whether a shop that did not win is first in at least ten percent of the resamples. */
    public boolean isTooCloseToCall(List<Integer> winners) {
        return shops.stream()
                .filter(it -> !winners.contains(it.shop()))
                .anyMatch(it -> it.first() * 100L >= (long) TOO_CLOSE_PERCENT * resamples);
    }
}
