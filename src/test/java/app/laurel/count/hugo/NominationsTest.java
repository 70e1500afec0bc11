package app.laurel.count.hugo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.Elections;
import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.UncountableException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NominationsTest {
    @Test
    void ballots_come_back_as_they_were_added() {
        var random = new Random(54_000_000);
        var ballots = IntStream.range(0, 400)
                .mapToObj(it ->
                        random.ints(random.nextInt(it == 7 ? 300 : 6), 0, 90).toArray())
                .toList();

        var nominations = Elections.pack(ballots);

        assertThat(nominations.ballots()).isEqualTo(400);
        for (var number = 0; number < 400; number++) {
            assertThat(nominations.ballot(number)).isEqualTo(ballots.get(number));
            assertThat(nominations.distinct(number))
                    .isEqualTo(IntStream.of(ballots.get(number))
                            .sorted()
                            .distinct()
                            .toArray());
        }
    }

    @Test
    void a_number_beyond_those_announced_is_refused() {
        var builder = new Nominations.Builder().add(0, 4).add(2);

        assertThat(builder.build().nominees()).isEqualTo(5);
        assertThat(builder.build(5).nominees()).isEqualTo(5);
        assertThatExceptionOfType(UncountableException.class)
                .isThrownBy(() -> builder.build(4))
                .withMessage("got nominee 4, want one below 4");
    }

    @Test
    void points_of_very_long_ballots_stay_exact() {
        var all = IntStream.range(0, 60).toArray();
        var nominations = Elections.pack(List.of(all, all, new int[] {3, 4}));

        var count = PluribusHugo.count(nominations, PluribusRules.of(2));

        var first = count.rounds().getFirst();
        assertThat(first.standings().getFirst().points())
                .isEqualTo(Fraction.of(2, 60).plus(Fraction.of(1, 2)));
        assertThat(first.standings().getLast().points()).isEqualTo(Fraction.of(2, 60));
        assertThat(first.eliminated()).hasSize(58);
        assertThat(count.finalists()).containsExactly(3, 4);
        assertThat(count.rounds().getLast().standings())
                .allMatch(it -> it.points().equals(Fraction.of(3, 2)));
    }

    @Test
    void points_beyond_a_long_are_compared_as_points_within_it() {
        Elections.each(55_000_000, random -> {
            var ballots = Elections.nominations(random);
            var rules = PluribusRules.of(1 + random.nextInt(3));
            var plain = PluribusHugo.count(Elections.pack(ballots), rules);
            // A ballot of fifty more nominees makes the common denominator too large for a long; all fifty go out
            // first.
            ballots.add(IntStream.range(7, 57).toArray());

            var large = PluribusHugo.count(Elections.pack(ballots), rules);

            if (plain.finalists().size() == rules.places()) {
                assertThat(large.finalists()).isEqualTo(plain.finalists());
            }
        });
    }

    @Test
    void the_early_rounds_of_a_very_large_count_list_only_the_selected() {
        var builder = new Nominations.Builder();
        for (var nominee = 0; nominee < 700; nominee++) {
            for (var ballot = 0; ballot <= nominee; ballot++) {
                builder.add(nominee);
            }
        }

        var rounds = PluribusHugo.count(builder.build(), PluribusRules.of(10)).rounds();

        var written = rounds.stream()
                .filter(PluribusRound::complete)
                .mapToLong(it -> it.standings().size())
                .sum();
        var first = rounds.stream().filter(PluribusRound::complete).findFirst().orElseThrow();
        assertThat(written).isLessThanOrEqualTo(200_000);
        assertThat(written + first.remaining() + 1).isGreaterThan(200_000);
        assertThat(rounds.getFirst().complete()).isFalse();
        assertThat(rounds.getFirst().standings()).hasSize(2);
        assertThat(rounds)
                .filteredOn(PluribusRound::complete)
                .allMatch(it -> it.standings().size() == it.remaining());
    }
}
