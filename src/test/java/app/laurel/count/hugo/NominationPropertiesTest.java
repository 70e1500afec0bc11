package app.laurel.count.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.Elections;
import app.laurel.count.Relabelling;
import app.laurel.count.exact.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What E Pluribus Hugo, EPH+ and the plain count owe to nominees and voters, and the bound on what a bloc can hold. */
class NominationPropertiesTest {
    private static final int NOMINEES = 7;

    @Test
    void other_numbers_for_the_nominees_change_nothing() {
        Elections.each(30_000_000, random -> {
            var ballots = Elections.nominations(random);
            var rules = rules(random);
            var relabelling = Relabelling.random(random, NOMINEES);

            var moved = Elections.pack(relabelling.nominations(ballots));

            var packed = Elections.pack(ballots);
            assertThat(Relabelling.sets(PluribusHugo.count(moved, rules).ranking()))
                    .isEqualTo(relabelling.ranking(
                            PluribusHugo.count(packed, rules).ranking()));
            assertThat(Relabelling.sets(ApprovalCount.of(moved, rules.places()).ranking()))
                    .isEqualTo(relabelling.ranking(
                            ApprovalCount.of(packed, rules.places()).ranking()));
        });
    }

    @Test
    void another_order_of_the_ballots_and_on_the_ballots_changes_nothing() {
        Elections.each(31_000_000, random -> {
            var ballots = Elections.nominations(random);
            var rules = rules(random);
            var shuffled = new ArrayList<>(ballots);
            Collections.shuffle(shuffled, random);
            shuffled.replaceAll(it -> shuffled(random, it));

            var count = PluribusHugo.count(Elections.pack(shuffled), rules);

            assertThat(count).isEqualTo(PluribusHugo.count(Elections.pack(ballots), rules));
        });
    }

    @Test
    void every_ballot_twice_doubles_the_points_and_changes_nothing_else() {
        Elections.each(32_000_000, random -> {
            var ballots = Elections.nominations(random);
            var rules = rules(random);
            var doubled = new ArrayList<>(ballots);
            doubled.addAll(ballots);

            var once = PluribusHugo.count(Elections.pack(ballots), rules);
            var twice = PluribusHugo.count(Elections.pack(doubled), rules);

            assertThat(twice.ranking()).isEqualTo(once.ranking());
            assertThat(twice.finalists()).isEqualTo(once.finalists());
            for (var at = 0; at < once.last().size(); at++) {
                var points = once.last().get(at).points();
                assertThat(twice.last().get(at).points()).isEqualTo(points.plus(points));
                assertThat(twice.last().get(at).nominations())
                        .isEqualTo(2 * once.last().get(at).nominations());
            }
        });
    }

    @Test
    void the_one_nominee_on_all_ballots_is_a_finalist() {
        Elections.each(33_000_000, random -> {
            var ballots = new ArrayList<int[]>();
            for (var ballot : Elections.nominations(random)) {
                var with = Arrays.copyOf(ballot, ballot.length + 1);
                with[ballot.length] = NOMINEES;
                ballots.add(with);
            }
            ballots.add(new int[] {NOMINEES});

            assertThat(PluribusHugo.count(Elections.pack(ballots), rules(random))
                            .finalists())
                    .contains(NOMINEES);
        });
    }

    @Test
    void a_round_shares_out_one_vote_a_ballot_and_never_more() {
        Elections.each(34_000_000, random -> {
            var ballots = Elections.nominations(random);
            var rules = rules(random);

            for (var round : PluribusHugo.count(Elections.pack(ballots), rules).rounds()) {
                var alive = new HashSet<Integer>();
                round.standings().forEach(it -> alive.add(it.nominee()));
                var speaking = ballots.stream()
                        .filter(it -> Arrays.stream(it).anyMatch(alive::contains))
                        .count();
                var points = total(round, alive);
                assertThat(points).isLessThanOrEqualTo(Fraction.of(speaking));
                if (rules.shares() == Shares.EQUAL && rules.repeats() == Repeats.DISTINCT) {
                    assertThat(points).isEqualTo(Fraction.of(speaking));
                }
                assertThat(round.standings()).allMatch(it -> it.points().compareTo(Fraction.of(it.nominations())) <= 0);
            }
        });
    }

    @Test
    void a_bloc_never_holds_more_points_than_it_has_ballots() {
        Elections.each(35_000_000, random -> {
            var ballots = Elections.nominations(random);
            var slate = random.ints(1 + random.nextInt(5), NOMINEES, 2 * NOMINEES)
                    .distinct()
                    .toArray();
            var bloc = 1 + random.nextInt(4);
            ballots.addAll(Collections.nCopies(bloc, slate));

            var own = Set.copyOf(Arrays.stream(slate).boxed().toList());
            for (var round :
                    PluribusHugo.count(Elections.pack(ballots), rules(random)).rounds()) {
                assertThat(total(round, own)).isLessThanOrEqualTo(Fraction.of(bloc));
            }
        });
    }

    @Test
    void one_more_ballot_costs_nobody_a_place_in_the_plain_count() {
        Elections.each(36_000_000, random -> {
            var ballots = Elections.nominations(random);
            var nominee = random.nextInt(NOMINEES);
            var before = ApprovalCount.of(Elections.pack(ballots), 2);
            ballots.add(new int[] {nominee, nominee});

            var after = ApprovalCount.of(Elections.pack(ballots), 2);

            if (before.winners().contains(nominee)) {
                assertThat(after.winners()).contains(nominee);
            }
            assertThat(after.nominations().get(nominee))
                    .isEqualTo(1
                            + (before.nominations().size() > nominee
                                    ? before.nominations().get(nominee)
                                    : 0));
        });
    }

    private static int[] shuffled(Random random, int[] ballot) {
        var nominees = new ArrayList<>(Arrays.stream(ballot).boxed().toList());
        Collections.shuffle(nominees, random);
        return nominees.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Fraction total(PluribusRound round, Set<Integer> of) {
        return round.standings().stream()
                .filter(it -> of.contains(it.nominee()))
                .map(NomineeStanding::points)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static PluribusRules rules(Random random) {
        return new PluribusRules(
                1 + random.nextInt(4),
                random.nextBoolean() ? Repeats.DISTINCT : Repeats.SHARE,
                random.nextBoolean() ? Shares.EQUAL : Shares.SAINTE_LAGUE);
    }
}
