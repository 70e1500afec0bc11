package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.pairs.Unrated;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One small final, counted by hand, under every method that may decide an award. */
class AwardByEveryMethodTest {
    private static final Set<Integer> NEWCOMERS = Set.of(7, 9);

    /** Shop 5 is known to all and good, 7 excellent to two, 9 to one only. */
    private static AwardTally ballots(AwardRules rules) {
        var tally = new AwardTally(rules);
        tally.add(List.of(marks(5, 4, 4), marks(7, 5, 5)), Favourite.at(1));
        tally.add(List.of(marks(5, 4, 3), marks(7, 5, 4)), Favourite.at(0));
        tally.add(List.of(marks(5, 5, 4)), Favourite.at(0));
        tally.add(List.of(marks(5, 4, 4), marks(9, 1, 2)), Favourite.NONE);
        tally.add(List.of(marks(9, 3, 0)), Favourite.NONE);
        tally.add(List.of(), Favourite.NONE);
        return tally;
    }

    private static ShopMarks marks(int shop, int first, int second) {
        return new ShopMarks(shop, List.of(first, second));
    }

    private static AwardRules rules(FinalRule rule, int quorum) {
        return new AwardRules(List.of(5, 7, 9), NEWCOMERS, List.of(60, 40), 5, rule, new Quorum(quorum, 0), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "MAJORITY_JUDGMENT, 0, NO_OPINION, 7", "AVERAGE, 0, NO_OPINION, 7", "VOTES_AND_MARKS, 0, NO_OPINION, 7",
        "VOTES_AND_MARKS, 90, NO_OPINION, 5", "STAR, 0, NO_OPINION, 5", "SCHULZE, 0, NO_OPINION, 7",
        "SCHULZE, 0, LAST, 5", "RANKED_PAIRS, 0, NO_OPINION, 7", "RANKED_PAIRS, 0, LAST, 5"
    })
    void each_method_crowns_by_its_own_rule(FinalMethod method, int percent, Unrated unrated, int winner) {
        var count =
                ballots(rules(new FinalRule(method, 0, percent, unrated), 2)).count();

        assertThat(count.winners()).contains(winner);
        assertThat(count.ranking().getFirst()).contains(winner);
        assertThat(count.newcomers()).containsExactly(7);
    }

    @Test
    void figures_say_who_is_placed_and_what_is_missing() {
        var count = ballots(rules(FinalRule.of(FinalMethod.MAJORITY_JUDGMENT, 1), 2))
                .count();

        assertThat(count.ballots()).isEqualTo(new BallotFigures(6, 4, 1, 1, 1));
        assertThat(count.ranking()).containsExactly(List.of(7), List.of(5));
        assertThat(count.shops()).extracting(ShopCount::rank).containsExactly(2, 1, 0);
        assertThat(count.shops()).extracting(ShopCount::isPlaced).containsExactly(true, true, false);
        assertThat(count.shops()).extracting(ShopCount::averageRank).containsExactly(2, 1, 0);
        assertThat(count.shops()).extracting(ShopCount::missing).containsExactly(0L, 0L, 1L);
        assertThat(count.shops()).extracting(ShopCount::favourites).containsExactly(2L, 1L, 0L);
        // The mean of all placed marks: (400 + 360 + 460 + 400 + 500 + 460) / 6 = 430.
        assertThat(count.shops().get(0).average()).isEqualTo(Fraction.of(1620 + 430, 5));
        assertThat(count.shops().get(1).average()).isEqualTo(Fraction.of(960 + 430, 3));
        assertThat(count.shops().get(2).average()).isNull();
    }

    @Test
    void a_criterion_has_its_own_quorum_places_and_winners() {
        var first = ballots(rules(FinalRule.of(FinalMethod.MAJORITY_JUDGMENT, 0), 2))
                .count()
                .criteria()
                .getFirst();

        assertThat(first.ballots()).isEqualTo(5);
        assertThat(first.quorum()).isEqualTo(2);
        assertThat(first.winners()).containsExactly(7);
        assertThat(first.shops()).extracting(CriterionShop::ratings).containsExactly(4L, 2L, 2L);
        assertThat(first.shops()).extracting(CriterionShop::rank).containsExactly(2, 1, 3);
        assertThat(first.shops()).extracting(CriterionShop::isPlaced).containsExactly(true, true, true);
    }

    @ParameterizedTest
    @CsvSource({"AVERAGE, 7", "VOTES_AND_MARKS, 7", "MAJORITY_JUDGMENT, 5", "SCHULZE, 5"})
    void a_criterion_is_decided_by_averages_where_the_award_is(FinalMethod method, int winner) {
        var tally = new AwardTally(rules(FinalRule.of(method, 0), 1));
        // Shop 5 has the better median, 4 against 3; shop 7 the better average, 11/3 against 9/3.
        tally.add(List.of(marks(5, 4, 4), marks(7, 3, 3)), Favourite.NONE);
        tally.add(List.of(marks(5, 4, 4), marks(7, 3, 3)), Favourite.NONE);
        tally.add(List.of(marks(5, 1, 1), marks(7, 5, 5)), Favourite.NONE);

        assertThat(tally.count().criteria().getFirst().winners()).containsExactly(winner);
    }

    @ParameterizedTest
    @EnumSource(FinalMethod.class)
    void where_nobody_reaches_the_quorum_nobody_is_placed(FinalMethod method) {
        var count = ballots(rules(FinalRule.of(method, 1), 20)).count();

        assertThat(count.winners()).isEmpty();
        assertThat(count.ranking()).isEmpty();
        assertThat(count.newcomers()).isEmpty();
        assertThat(count.criteria()).allMatch(it -> it.winners().isEmpty());
        assertThat(count.shops()).noneMatch(ShopCount::isPlaced);
        assertThat(count.criteria().getFirst().shops()).noneMatch(CriterionShop::isPlaced);
    }

    @Test
    void a_ballot_that_does_not_fit_the_rules_is_refused() {
        var tally = new AwardTally(rules(FinalRule.of(FinalMethod.AVERAGE, 0), 1));

        for (var ballot : List.of(marks(6, 1, 1), new ShopMarks(5, List.of(1)), new ShopMarks(5, List.of(1, 1, 1)))) {
            assertThatExceptionOfType(UncountableException.class)
                    .isThrownBy(() -> tally.add(List.of(ballot), Favourite.NONE));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1", "0, 101"})
    void a_quorum_that_means_nothing_is_refused(int ratings, int percent) {
        var quorum = new Quorum(ratings, percent);
        var rule = FinalRule.of(FinalMethod.AVERAGE, 0);
        assertThatExceptionOfType(UncountableException.class)
                .isThrownBy(() -> new AwardRules(List.of(5, 7), Set.of(), List.of(60, 40), 5, rule, quorum, 1));
        assertThat(new Quorum(0, 0).of(50)).isEqualTo(1);
        assertThat(new Quorum(3, 100).of(50)).isEqualTo(50);
        assertThat(new Quorum(3, 1).of(101)).isEqualTo(3);
    }
}
