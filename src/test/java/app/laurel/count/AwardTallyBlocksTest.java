package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
    @ParameterizedTest
    @CsvSource({
        "1, 1, 5, 600", "2, 3, 5, 511", "3, 4, 5, 512", "3, 4, 5, 513", "4, 5, 5, 1300",
        "2, 8, 5, 700", "3, 4, 10, 900", "2, 9, 10, 600", "2, 3, 1, 1100", "6, 4, 5, 0"
    })
    void every_figure_is_that_of_the_ballots_one_by_one(int shops, int criteria, int topMark, int number) {
        var random = new Random(40_000_000L + number);
        var rules = rules(shops, criteria, topMark, random.nextInt(shops + 1));
        var ballots = DrawnBallots.draw(random, rules, number);

        var tally = ballots.tallied();

        var expected = ballots.expected();
        assertThat(tally.tally().profiles()).isEqualTo(expected.profiles());
        assertThat(numbers(tally.tally().rated(), shops)).isEqualTo(numbers(expected.rated(), shops));
        assertThat(numbers(tally.tally().implied(), shops)).isEqualTo(numbers(expected.implied(), shops));
        assertThat(tally.tally().favourites()).isEqualTo(ballots.favourites());
        assertThat(tally.count().ballots()).isEqualTo(ballots.figures());
        checkCriteria(tally.count(), ballots);
    }

    private static void checkCriteria(AwardCount count, DrawnBallots ballots) {
        var rules = ballots.rules();
        for (var criterion = 0; criterion < rules.weights().size(); criterion++) {
            var counted = count.criteria().get(criterion);
            assertThat(counted.ballots()).isEqualTo(ballots.answering(criterion).size());
            for (var shop = 0; shop < rules.shops().size(); shop++) {
                assertThat(counted.shops().get(shop).marks()).isEqualTo(ballots.marks(shop, criterion));
            }
        }
    }

    @Test
    void neither_the_order_of_the_ballots_nor_the_numbers_of_the_shops_change_the_count() {
        var random = new Random(41_000_000L);
        var rules = rules(5, 4, 5, 2);
        var ballots = DrawnBallots.draw(random, rules, 1500);
        var before = ballots.tallied().count();
        var shuffled = new ArrayList<>(ballots.ballots());
        Collections.shuffle(shuffled, random);

        assertThat(new DrawnBallots(rules, shuffled).tallied().count()).isEqualTo(before);
        var renamed = new AwardRules(
                List.of(50, 10, 40, 20, 30), Set.of(), rules.weights(), 5, rules.rule(), rules.quorum(), 2);
        assertThat(new DrawnBallots(renamed, shuffled).tallied().count().ranking())
                .isEqualTo(before.ranking().stream()
                        .map(group -> group.stream()
                                .map(it -> renamed.shops().get(it - 1))
                                .toList())
                        .toList());
    }

    @Test
    void a_count_may_be_asked_for_between_ballots() {
        var rules = rules(3, 4, 5, 1);
        var ballots = DrawnBallots.draw(new Random(42_000_000L), rules, 700);
        var tally = new AwardTally(rules);
        for (var at = 0; at < ballots.ballots().size(); at++) {
            var ballot = ballots.ballots().get(at);
            tally.add(ballot.marks(), 0, ballot.picked());
            if (at % 97 == 0) {
                tally.count();
            }
        }

        assertThat(tally.count()).isEqualTo(ballots.tallied().count());
        assertThat(tally.count()).isEqualTo(tally.count());
    }

    @Test
    void marks_that_a_ballot_does_not_write_are_open_whatever_lay_there_before() {
        var rules = rules(4, 3, 5, 1);
        var ballots = DrawnBallots.draw(new Random(43_000_000L), rules, 1_700);
        var tally = new AwardTally(rules);
        for (var ballot : ballots.ballots()) {
            tally.add(
                    (rows, start) -> IntStream.range(0, ballot.marks().length)
                            .filter(it -> ballot.marks()[it] != 0)
                            .forEach(it -> rows[start + it] = ballot.marks()[it]),
                    ballot.picked());
        }

        assertThat(tally.count()).isEqualTo(ballots.tallied().count());
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

    private static AwardRules rules(int shops, int criteria, int topMark, int minimum) {
        var weights = new ArrayList<>(Collections.nCopies(criteria, 100 / criteria));
        weights.set(0, weights.getFirst() + 100 - 100 / criteria * criteria);
        var numbers = IntStream.rangeClosed(1, shops).boxed().toList();
        var rule = FinalRule.of(FinalMethod.MAJORITY_JUDGMENT, 3);
        return new AwardRules(numbers, Set.of(), weights, topMark, rule, new Quorum(1, 0), minimum);
    }

    private static List<Long> numbers(Pairs pairs, int shops) {
        return IntStream.range(0, shops * shops)
                .mapToObj(it -> pairs.prefer(it / shops, it % shops))
                .toList();
    }
}
