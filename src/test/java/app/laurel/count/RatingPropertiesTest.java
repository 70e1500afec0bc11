package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.exact.Outcome;
import app.laurel.count.exact.Places;
import app.laurel.count.star.StarCount;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every method owes to candidates and voters, whoever they are: nobody's name, place in the file or number helps. */
class RatingPropertiesTest {
    @ParameterizedTest
    @EnumSource
    void other_numbers_for_the_candidates_change_nothing(RatingMethods method) {
        each(10_000_000, method, (random, ballots) -> {
            var relabelling = Relabelling.random(random, ballots[0].length);

            var moved = method.count(relabelling.ratings(ballots));

            assertThat(Relabelling.sets(moved.ranking()))
                    .isEqualTo(relabelling.ranking(method.count(ballots).ranking()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void another_order_of_the_ballots_changes_nothing(RatingMethods method) {
        each(11_000_000, method, (random, ballots) -> {
            var shuffled = ballots.clone();
            Collections.shuffle(Arrays.asList(shuffled), random);

            assertThat(method.count(shuffled).ranking())
                    .isEqualTo(method.count(ballots).ranking());
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_ballot_twice_or_three_times_changes_nothing(RatingMethods method) {
        each(12_000_000, method, (random, ballots) -> {
            var times = 2 + random.nextInt(2);
            var repeated = Collections.nCopies(times, ballots).stream()
                    .flatMap(Stream::of)
                    .toArray(int[][]::new);

            assertThat(method.count(repeated, times).ranking())
                    .isEqualTo(method.count(ballots).ranking());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whom_every_ballot_puts_above_another_stands_above(RatingMethods method) {
        each(13_000_000, method, (random, ballots) -> {
            if (ballots[0].length < 2) {
                return;
            }
            var agreed = Arrays.stream(ballots).map(int[]::clone).toArray(int[][]::new);
            for (var ballot : agreed) {
                ballot[0] = 1 + random.nextInt(RatingMethods.TOP);
                ballot[1] = random.nextInt(ballot[0]);
            }

            var outcome = method.count(agreed);

            var ranks = Places.ranks(agreed[0].length, outcome.ranking());
            // STAR may leave the whole rest of its order open; whom all agree on is then at least not behind.
            var behind = ranks.get(1) - ranks.get(0);
            assertThat(behind).isGreaterThanOrEqualTo(isOpen(outcome) ? 0 : 1);
        });
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome instanceof StarCount && outcome.ranking().getLast().size() > 1;
    }

    @ParameterizedTest
    @EnumSource
    void nobody_who_is_everyones_only_best_loses(RatingMethods method) {
        each(14_000_000, method, (random, ballots) -> {
            var agreed = Arrays.stream(ballots)
                    .map(it -> Arrays.stream(it).map(mark -> Math.min(mark, 4)).toArray())
                    .toArray(int[][]::new);
            var best = random.nextInt(agreed[0].length);
            Arrays.stream(agreed).forEach(it -> it[best] = 5);

            var outcome = method.count(agreed);

            // STAR stops at a tie for the second place in the runoff, though the first is clear: so does starvote.
            if (!(outcome instanceof StarCount star && !star.open().isEmpty())) {
                assertThat(outcome.winners().getFirst()).isEqualTo(best);
                assertThat(outcome.winners()).hasSize(method == RatingMethods.BLOC_STAR ? seats(agreed) : 1);
            }
        });
    }

    private static int seats(int[][] ballots) {
        return Math.max(1, ballots[0].length - 1);
    }

    private interface Check {
        void on(Random random, int[][] ballots);
    }

    private static void each(long first, RatingMethods method, Check check) {
        Elections.each(first + method.seeds(), random -> {
            var ballots = Elections.ratings(random, RatingMethods.TOP);
            if (RatingMethods.allHaveMarks(ballots)) {
                check.on(random, ballots);
            }
        });
    }
}
