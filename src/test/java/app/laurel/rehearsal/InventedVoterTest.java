package app.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.NominationMethod;
import app.laurel.edition.Criterion;
import app.laurel.edition.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What invented members of a rehearsal think. */
class InventedVoterTest {
    private static final List<Integer> LIST = List.of(1, 2, 3, 4, 5, 6);

    @Test
    void the_same_one_thinks_the_same_each_time_and_others_think_otherwise() {
        assertThat(answers(3)).isEqualTo(answers(3)).isNotEqualTo(answers(4));
    }

    @Test
    void each_names_between_one_shop_and_as_many_as_the_rules_allow() {
        for (var number = 1; number <= 100; number++) {
            assertThat(new InventedVoter(7, number).nominates(12, 1, 5))
                    .hasSizeBetween(1, 5)
                    .doesNotHaveDuplicates()
                    .allMatch(it -> it >= 0 && it < 12);
        }
    }

    @Test
    void each_has_bought_from_as_many_shops_as_a_ballot_needs() {
        for (var number = 1; number <= 100; number++) {
            assertThat(new InventedVoter(7, number).answers(LIST, rules(), 1).byShop())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy((shop, marks) -> assertThat(marks).matches("[1-5][1-5x]"));
        }
    }

    @Test
    void most_come_to_the_ballot_and_some_do_not() {
        var come = IntStream.rangeClosed(1, 200)
                .filter(it -> new InventedVoter(7, it).votes())
                .count();

        assertThat(come).isBetween(130L, 180L);
    }

    private static String answers(int number) {
        return new InventedVoter(7, number).answers(LIST, rules(), 1).toString();
    }

    private static Rules rules() {
        var criteria = List.of(
                new Criterion(1, new Bilingual("가격", "Price"), 50),
                new Criterion(2, new Bilingual("품질", "Quality"), 50));
        return new Rules(
                criteria,
                LocalDate.of(2026, 1, 1),
                5,
                NominationMethod.E_PLURIBUS_HUGO,
                10,
                FinalMethod.MAJORITY_JUDGMENT,
                10,
                new Quorum(20, 2),
                3);
    }
}
