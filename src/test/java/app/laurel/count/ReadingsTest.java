package app.laurel.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.exact.FirstPlaces;
import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Profile;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.hugo.ApprovalCount;
import app.laurel.count.hugo.NomineeStanding;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRound;
import app.laurel.count.hugo.PluribusRound.Why;
import app.laurel.count.hugo.PluribusRule;
import app.laurel.count.hugo.PluribusRules;
import app.laurel.count.majority.MajorityValue;
import app.laurel.count.majority.MissingMarks;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.pairs.RankedPairs;
import app.laurel.count.pairs.Unrated;
import app.laurel.count.ratings.MarkSum;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small things that are read from a count, and the input that none can follow. */
class ReadingsTest {
    @Test
    void missing_marks_are_filled_in_or_forbidden() {
        var profile = Profile.of(1, 0, 3);

        assertThat(new MissingMarks.Normalized().complete(profile, 9)).isEqualTo(profile);
        assertThat(new MissingMarks.None().complete(profile, 4)).isEqualTo(profile);
        assertThat(new MissingMarks.Median().complete(profile, 9)).isEqualTo(Profile.of(1, 0, 8));
        assertThat(new MissingMarks.Worst(1).complete(profile, 9)).isEqualTo(Profile.of(1, 5, 3));
        assertThat(new MissingMarks.Worst(2).complete(profile, 4)).isEqualTo(profile);
        assertThat(new MissingMarks.Worst(0).complete(profile, 5)).isNotEqualTo(profile);
        refused(() -> new MissingMarks.None().complete(profile, 5), "got 4 judgments of 5");
        refused(() -> new MissingMarks.Median().complete(profile, 3), "no more than one each");
        refused(() -> new MissingMarks.Worst(3).complete(profile, 9), "one from 0 to 2");
        refused(() -> new MissingMarks.Worst(-1).complete(profile, 9), "got grade -1");
    }

    @Test
    void a_majority_value_tells_its_median_its_shares_and_what_parts_it_from_another() {
        var value = MajorityValue.of(Profile.of(2, 3, 1));

        assertThat(value.median()).isEqualTo(1);
        assertThat(value.above()).isEqualTo(Fraction.of(1, 6));
        assertThat(value.below()).isEqualTo(Fraction.of(1, 3));
        assertThat(value.firstDifference(MajorityValue.of(Profile.of(2, 3, 1))))
                .isEqualTo(value.steps().size());
        assertThat(value.firstDifference(MajorityValue.of(Profile.of(0, 3, 3)))).isZero();
        assertThat(value.firstDifference(MajorityValue.of(Profile.of(2, 4, 0)))).isEqualTo(1);
        assertThat(value.compareTo(MajorityValue.of(Profile.of(4, 6, 2)))).isZero();
    }

    @Test
    void profiles_know_each_other_by_their_counts() {
        var profile = Profile.of(1, 2);

        assertThat(profile)
                .hasToString("[1, 2]")
                .hasSameHashCodeAs(Profile.of(1, 2))
                .isNotEqualTo(Profile.of(2, 1));
        assertThat(profile.hashCode()).isNotEqualTo(Profile.of(2, 1).hashCode());
        refused(() -> Profile.of(), "no grades");
        refused(() -> Profile.of(1, -1), "got -1 judgments");
        refused(() -> Profile.of(Long.MAX_VALUE, 1), "want fewer");
        refused(() -> Profile.of(0, 0).median(), "no median of nothing");
    }

    @Test
    void tallies_are_read_by_mark_and_by_reading_of_the_unrated() {
        var tally = Elections.tally(new int[][] {{5, -1}, {3, 4}}, 5);

        assertThat(tally.given(0, 5)).isEqualTo(1);
        assertThat(tally.given(0, 0)).isZero();
        assertThat(Elections.tally(new int[][] {{0}, {0}}, 5).given(0, 0)).isEqualTo(2);
        assertThat(tally.given(0, 9)).isZero();
        assertThat(tally.pairs(Unrated.LAST).prefer(0, 1)).isEqualTo(1);
        assertThat(tally.pairs(Unrated.NO_OPINION).prefer(0, 1)).isZero();
        var turned = tally.only(1, 0);
        assertThat(turned.profiles()).isEqualTo(tally.profiles().reversed());
        assertThat(turned.rated().prefer(0, 1)).isEqualTo(1);
        assertThat(turned.implied().prefer(1, 0)).isEqualTo(1);
        assertThat(turned.implied().beats(1, 0)).isFalse();
        assertThat(turned.favourites()).isEqualTo(tally.favourites().reversed());
        refused(() -> Pairs.of(2, 1, 2, 3), "got 3 numbers, want 4");
        assertThat(MarkSum.of(7, 2).mean()).isEqualTo(Fraction.of(7, 2));
    }

    @Test
    void a_mark_that_no_ballot_gives_takes_its_place_on_the_scale() {
        var tally = Elections.tally(new int[][] {{1, 2}, {1, 1}}, 2);

        assertThat(tally.withMark(1)).isEqualTo(tally);
        for (var mark : List.of(-3L, 7L)) {
            var wider = tally.withMark(mark);
            assertThat(wider.marks())
                    .isEqualTo(mark < 0 ? List.of(mark, 0L, 1L, 2L) : List.of(0L, 1L, 2L, mark))
                    .isNotEqualTo(tally.marks());
            assertThat(wider.given(0, mark)).isZero();
            assertThat(wider.given(0, 1)).isEqualTo(2);
            assertThat(wider.given(1, 2)).isEqualTo(1);
            assertThat(wider.profiles().getFirst())
                    .isEqualTo(mark < 0 ? Profile.of(0, 0, 2, 0) : Profile.of(0, 2, 0, 0));
        }
        assertThat(tally.withMark(9).withMark(5).marks()).containsExactly(0L, 1L, 2L, 5L, 9L);
    }

    @Test
    void the_first_places_hold_whole_groups() {
        var ranking = List.of(List.of(2), List.of(0, 3), List.of(1));

        assertThat(FirstPlaces.of(ranking, 1)).isEqualTo(new FirstPlaces(List.of(2), List.of()));
        assertThat(FirstPlaces.of(ranking, 2)).isEqualTo(new FirstPlaces(List.of(2, 0, 3), List.of(0, 3)));
        assertThat(FirstPlaces.of(ranking, 3)).isEqualTo(new FirstPlaces(List.of(2, 0, 3), List.of()));
        assertThat(FirstPlaces.of(ranking, 9).winners()).containsExactly(2, 0, 3, 1);
    }

    @Test
    void each_round_of_nominations_says_why_and_lists_the_best_first() {
        var table = List.of(
                new NomineeStanding(4, Fraction.of(1), 3),
                new NomineeStanding(6, Fraction.of(3, 2), 2),
                new NomineeStanding(8, Fraction.of(5), 5));

        assertThat(PluribusRule.decide(table, 2))
                .isEqualTo(new PluribusRule.Decision(List.of(4, 6), List.of(6), Why.FEWEST_NOMINATIONS));
        assertThat(PluribusRule.decide(table, 3).why()).isEqualTo(Why.ALL_ARE_FINALISTS);
        var count = PluribusHugo.count(
                Elections.pack(List.of(new int[] {0}, new int[] {1}, new int[] {2, 3}, new int[] {3})),
                PluribusRules.of(2));
        assertThat(count.rounds()).extracting(PluribusRound::why).containsExactly(Why.FEWEST_POINTS, Why.LIST_GROWS);
        assertThat(count.rounds().getFirst().standings())
                .extracting(NomineeStanding::nominee)
                .containsExactly(3, 0, 1, 2);
        assertThat(count.ranking()).containsExactly(List.of(3), List.of(0, 1), List.of(2));
        assertThat(count.finalists()).containsExactly(3, 0, 1);
        assertThat(count.last()).extracting(NomineeStanding::nominee).containsExactly(0, 1, 2, 3);
        assertThat(ApprovalCount.of(Elections.pack(List.of(new int[] {1, 0}, new int[] {1})), 1)
                        .ranking())
                .containsExactly(List.of(1), List.of(0));
        refused(() -> PluribusRules.of(0), "got 0 places");
    }

    @Test
    void a_locked_win_of_ranked_pairs_is_told_apart_from_one_that_closes_a_circle() {
        var ranked = RankedPairs.of(Pairs.of(3, 0, 7, 2, 1, 0, 6, 5, 2, 0));

        assertThat(ranked.wins())
                .extracting(RankedPairs.Win::winner, RankedPairs.Win::support, RankedPairs.Win::locked)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, 7L, true),
                        org.assertj.core.groups.Tuple.tuple(1, 6L, true),
                        org.assertj.core.groups.Tuple.tuple(2, 5L, false));
        assertThat(ranked.ranking()).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String reason) {
        assertThatExceptionOfType(UncountableException.class).isThrownBy(act).withMessageContaining(reason);
    }
}
