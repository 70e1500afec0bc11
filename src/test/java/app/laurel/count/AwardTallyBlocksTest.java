package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.exact.Profile;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.pairs.Pairs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ballots are counted in blocks and marks several at once; here every figure is counted a second time, one by one. */
class AwardTallyBlocksTest {
    private record Ballot(byte[] marks, int favourite) {
        Favourite picked() {
            return favourite < 0 ? Favourite.NONE : Favourite.at(favourite);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 5, 600", "2, 3, 5, 511", "3, 4, 5, 512", "3, 4, 5, 513", "4, 5, 5, 1300",
        "2, 8, 5, 700", "3, 4, 10, 900", "2, 9, 10, 600", "2, 3, 1, 1100", "6, 4, 5, 0"
    })
    void every_figure_is_that_of_the_ballots_one_by_one(int shops, int criteria, int topMark, int number) {
        var random = new Random(40_000_000L + number);
        var rules = rules(shops, criteria, topMark, random.nextInt(shops + 1));
        var ballots = ballots(random, rules, number);

        var tally = tallied(rules, ballots);

        var valid = ballots.stream().filter(it -> isValid(it, rules)).toList();
        var expected = Elections.tally(composites(valid, rules), rules.topComposite());
        assertThat(tally.tally().profiles()).isEqualTo(expected.profiles());
        assertThat(numbers(tally.tally().rated(), shops)).isEqualTo(numbers(expected.rated(), shops));
        assertThat(numbers(tally.tally().implied(), shops)).isEqualTo(numbers(expected.implied(), shops));
        assertThat(tally.tally().favourites())
                .isEqualTo(IntStream.range(0, shops)
                        .mapToObj(shop -> valid.stream()
                                .filter(it -> it.favourite() == shop)
                                .count())
                        .toList());
        assertThat(tally.count().ballots()).isEqualTo(figures(ballots, rules));
        checkCriteria(tally.count(), ballots, rules);
    }

    private static void checkCriteria(AwardCount count, List<Ballot> ballots, AwardRules rules) {
        var criteria = rules.weights().size();
        for (var criterion = 0; criterion < criteria; criterion++) {
            var own = criterion;
            var counted = ballots.stream()
                    .filter(it -> answered(it, own, rules) >= minimum(rules))
                    .toList();
            assertThat(count.criteria().get(criterion).ballots()).isEqualTo(counted.size());
            for (var shop = 0; shop < rules.shops().size(); shop++) {
                var at = shop * criteria + criterion;
                var given = new long[rules.topMark() + 1];
                counted.stream().filter(it -> isMark(it.marks()[at])).forEach(it -> given[it.marks()[at]]++);
                assertThat(count.criteria().get(criterion).shops().get(shop).marks())
                        .isEqualTo(Profile.of(given));
            }
        }
    }

    @Test
    void neither_the_order_of_the_ballots_nor_the_numbers_of_the_shops_change_the_count() {
        var random = new Random(41_000_000L);
        var rules = rules(5, 4, 5, 2);
        var ballots = ballots(random, rules, 1500);
        var before = tallied(rules, ballots).count();
        Collections.shuffle(ballots, random);

        assertThat(tallied(rules, ballots).count()).isEqualTo(before);
        var renamed = new AwardRules(
                List.of(50, 10, 40, 20, 30), Set.of(), rules.weights(), 5, rules.rule(), rules.quorum(), 2);
        assertThat(tallied(renamed, ballots).count().ranking())
                .isEqualTo(before.ranking().stream()
                        .map(group -> group.stream()
                                .map(it -> renamed.shops().get(it - 1))
                                .toList())
                        .toList());
    }

    @Test
    void a_count_may_be_asked_for_between_ballots() {
        var rules = rules(3, 4, 5, 1);
        var ballots = ballots(new Random(42_000_000L), rules, 700);
        var tally = new AwardTally(rules);
        for (var at = 0; at < ballots.size(); at++) {
            tally.add(ballots.get(at).marks(), 0, ballots.get(at).picked());
            if (at % 97 == 0) {
                tally.count();
            }
        }

        assertThat(tally.count()).isEqualTo(tallied(rules, ballots).count());
        assertThat(tally.count()).isEqualTo(tally.count());
    }

    @Test
    void marks_that_a_ballot_does_not_write_are_open_whatever_lay_there_before() {
        var rules = rules(4, 3, 5, 1);
        var ballots = ballots(new Random(43_000_000L), rules, 1_700);
        var tally = new AwardTally(rules);
        for (var ballot : ballots) {
            tally.add(
                    (rows, start) -> IntStream.range(0, ballot.marks().length)
                            .filter(it -> ballot.marks()[it] != 0)
                            .forEach(it -> rows[start + it] = ballot.marks()[it]),
                    ballot.picked());
        }

        assertThat(tally.count()).isEqualTo(tallied(rules, ballots).count());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 127, 128, 254})
    void a_byte_that_is_no_mark_is_refused_wherever_it_stands(int mark) {
        for (var criteria : List.of(3, 4, 6)) {
            var rules = rules(3, criteria, 5, 1);
            for (var at = 0; at < rules.marksOfABallot(); at++) {
                var row = new byte[rules.marksOfABallot()];
                Arrays.fill(row, (byte) 5);
                row[at] = (byte) mark;
                var tally = new AwardTally(rules);
                tally.add(row, 0, Favourite.NONE);

                assertThatExceptionOfType(UncountableException.class)
                        .isThrownBy(tally::count)
                        .withMessage("got mark %d, want 1 to 5".formatted(mark));
            }
        }
    }

    private static AwardTally tallied(AwardRules rules, List<Ballot> ballots) {
        var tally = new AwardTally(rules);
        ballots.forEach(it -> tally.add(it.marks(), 0, it.picked()));
        return tally;
    }

    private static AwardRules rules(int shops, int criteria, int topMark, int minimum) {
        var weights = new ArrayList<>(Collections.nCopies(criteria, 100 / criteria));
        weights.set(0, weights.getFirst() + 100 - 100 / criteria * criteria);
        var numbers = IntStream.rangeClosed(1, shops).boxed().toList();
        var rule = FinalRule.of(FinalMethod.MAJORITY_JUDGMENT, 3);
        return new AwardRules(numbers, Set.of(), weights, topMark, rule, new Quorum(1, 0), minimum);
    }

    /** Ballots that rate whole shops, single marks, or nothing. */
    private static List<Ballot> ballots(Random random, AwardRules rules, int number) {
        var ballots = new ArrayList<Ballot>();
        var criteria = rules.weights().size();
        for (var ballot = 0; ballot < number; ballot++) {
            var marks = new byte[rules.marksOfABallot()];
            for (var shop = 0; shop < rules.shops().size(); shop++) {
                var care = random.nextInt(4);
                for (var criterion = 0; criterion < criteria; criterion++) {
                    var given = care > 1 || (care == 1 && random.nextBoolean());
                    marks[shop * criteria + criterion] =
                            (byte) (given ? 1 + random.nextInt(rules.topMark()) : random.nextBoolean() ? 0 : 255);
                }
            }
            ballots.add(new Ballot(marks, random.nextInt(rules.shops().size() + 1) - 1));
        }
        return ballots;
    }

    private static int[][] composites(List<Ballot> valid, AwardRules rules) {
        return valid.isEmpty()
                ? new int[][] {
                    IntStream.range(0, rules.shops().size()).map(it -> -1).toArray()
                }
                : valid.stream().map(it -> composites(it, rules)).toArray(int[][]::new);
    }

    private static int[] composites(Ballot ballot, AwardRules rules) {
        var criteria = rules.weights().size();
        return IntStream.range(0, rules.shops().size())
                .map(shop -> {
                    var sum = 0;
                    for (var criterion = 0; criterion < criteria; criterion++) {
                        var mark = ballot.marks()[shop * criteria + criterion];
                        if (!isMark(mark)) {
                            return -1;
                        }
                        sum += mark * rules.weights().get(criterion);
                    }
                    return sum;
                })
                .toArray();
    }

    private static BallotFigures figures(List<Ballot> ballots, AwardRules rules) {
        var invalid = ballots.stream().filter(it -> !isValid(it, rules)).toList();
        var blank = invalid.stream().filter(AwardTallyBlocksTest::isBlank).count();
        var partly = invalid.stream()
                .filter(ballot -> IntStream.range(0, rules.weights().size())
                        .anyMatch(it -> answered(ballot, it, rules) >= minimum(rules)))
                .count();
        return new BallotFigures(
                ballots.size(), ballots.size() - invalid.size(), blank, invalid.size() - blank, partly);
    }

    private static boolean isBlank(Ballot ballot) {
        return IntStream.range(0, ballot.marks().length).noneMatch(it -> isMark(ballot.marks()[it]));
    }

    private static boolean isValid(Ballot ballot, AwardRules rules) {
        return Arrays.stream(composites(ballot, rules)).filter(it -> it >= 0).count() >= minimum(rules);
    }

    private static long answered(Ballot ballot, int criterion, AwardRules rules) {
        return IntStream.range(0, rules.shops().size())
                .filter(it -> isMark(ballot.marks()[it * rules.weights().size() + criterion]))
                .count();
    }

    private static int minimum(AwardRules rules) {
        return Math.max(1, rules.minimumShops());
    }

    private static boolean isMark(byte mark) {
        return mark > 0;
    }

    private static List<Long> numbers(Pairs pairs, int shops) {
        return IntStream.range(0, shops * shops)
                .mapToObj(it -> pairs.prefer(it / shops, it % shops))
                .toList();
    }
}
