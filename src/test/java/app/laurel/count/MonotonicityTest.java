package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Places;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.star.StarCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A better mark for a candidate, all else equal, never costs it a place where the method promises that. STAR and ranked
 * pairs promise it only while no tie has to be parted: their tie steps look at others, too.
 */
class MonotonicityTest {
    private record Raised(int[][] before, int[][] after, int candidate) {}

    @ParameterizedTest
    @EnumSource(
            names = {
                "MAJORITY_JUDGMENT",
                "MAJORITY_JUDGMENT_WORST",
                "AVERAGE",
                "SHRUNK_AVERAGE",
                "VOTES_AND_MARKS",
                "VOTES_AND_MARKS_EVENLY"
            })
    void a_better_mark_costs_no_place(RatingMethods method) {
        each(20_000_000, method, raised -> {
            var before = Places.ranks(
                    raised.before()[0].length, method.count(raised.before()).ranking());
            var after = Places.ranks(
                    raised.before()[0].length, method.count(raised.after()).ranking());

            assertThat(after.get(raised.candidate())).isLessThanOrEqualTo(before.get(raised.candidate()));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHULZE", "SCHULZE_IMPLIED"})
    void a_better_mark_does_not_take_a_win_away(RatingMethods method) {
        each(21_000_000, method, raised -> {
            if (method.count(raised.before()).winners().contains(raised.candidate())) {
                assertThat(method.count(raised.after()).winners()).contains(raised.candidate());
            }
        });
    }

    @Test
    void a_better_mark_does_not_take_a_win_by_star_away_unless_a_tie_had_to_be_parted() {
        each(22_000_000, RatingMethods.STAR, raised -> {
            var before = (StarCount) RatingMethods.STAR.count(raised.before());
            var isParted = before.steps().stream().anyMatch(it -> !it.tied().isEmpty())
                    || !before.open().isEmpty();
            if (!isParted && before.winners().contains(raised.candidate())) {
                assertThat(RatingMethods.STAR.count(raised.after()).winners()).contains(raised.candidate());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"RANKED_PAIRS", "RANKED_PAIRS_IMPLIED"})
    void a_better_mark_does_not_take_a_win_by_ranked_pairs_away_unless_wins_are_equally_strong(RatingMethods method) {
        each(23_000_000, method, raised -> {
            var before = (RankedPairs) method.count(raised.before());
            var after = (RankedPairs) method.count(raised.after());
            if (differ(before) && differ(after) && before.winners().equals(List.of(raised.candidate()))) {
                assertThat(after.winners()).contains(raised.candidate());
            }
        });
    }

    private static boolean differ(RankedPairs ranked) {
        return ranked.wins().stream()
                        .map(it -> List.of(it.support(), it.against()))
                        .distinct()
                        .count()
                == ranked.wins().size();
    }

    private static void each(long first, RatingMethods method, Consumer<Raised> check) {
        Elections.each(first + method.seeds(), random -> {
            var ballots = several(random);
            if (RatingMethods.allHaveMarks(ballots)) {
                raise(random, ballots).ifPresent(check);
            }
        });
    }

    /** Two or three small electorates with the same candidates in one, so that strengths differ. */
    private static int[][] several(Random random) {
        var ballots = new ArrayList<>(List.of(Elections.ratings(random, RatingMethods.TOP)));
        for (var more = random.nextInt(12); more > 0; more--) {
            ballots.add(random.ints(ballots.getFirst().length, -1, RatingMethods.TOP + 1)
                    .toArray());
        }
        return ballots.toArray(int[][]::new);
    }

    private static Optional<Raised> raise(Random random, int[][] ballots) {
        var after = Arrays.stream(ballots).map(int[]::clone).toArray(int[][]::new);
        var candidate = random.nextInt(ballots[0].length);
        var ballot = after[random.nextInt(after.length)];
        if (ballot[candidate] < 0 || ballot[candidate] == RatingMethods.TOP) {
            return Optional.empty();
        }
        ballot[candidate] += 1 + random.nextInt(RatingMethods.TOP - ballot[candidate]);
        return Optional.of(new Raised(ballots, after, candidate));
    }
}
