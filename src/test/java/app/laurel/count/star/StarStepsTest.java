package app.laurel.count.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.Elections;
import app.laurel.count.exact.UncountableException;
import app.laurel.count.star.StarStep.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which step of STAR parted whom: the steps are what the explanation shows. */
class StarStepsTest {
    private static StarCount count(int seats, List<Integer> order, int[]... ballots) {
        return new Star(seats, order).count(Elections.tally(ballots, 5));
    }

    private static List<Kind> kinds(StarCount count) {
        return count.steps().stream().map(StarStep::kind).toList();
    }

    @Test
    void a_clear_election_has_a_scoring_round_and_a_runoff() {
        var count = count(1, List.of(), new int[] {5, 4, 0}, new int[] {0, 2, 1}, new int[] {0, 2, 1});

        assertThat(kinds(count)).containsExactly(Kind.TOTAL, Kind.RUNOFF);
        assertThat(count.steps().getFirst().chosen()).containsExactly(1, 0);
        assertThat(count.steps()).allMatch(it -> it.seat() == 1 && it.tied().isEmpty());
        assertThat(count.winners()).containsExactly(1);
        assertThat(count.ranking()).containsExactly(List.of(1), List.of(2), List.of(0));
    }

    @Test
    void a_tie_for_the_runoff_is_parted_by_preferences_then_top_marks_then_the_order() {
        var parted = count(1, List.of(), new int[] {5, 1, 0}, new int[] {4, 1, 0}, new int[] {0, 1, 3});
        assertThat(kinds(parted)).startsWith(Kind.TOTAL, Kind.PREFERENCES).doesNotContain(Kind.TOP_MARKS);
        assertThat(parted.steps().getFirst().tied()).containsExactly(1, 2);

        var byTopMarks = count(1, List.of(), new int[] {5, 5, 1}, new int[] {5, 0, 4});
        assertThat(kinds(byTopMarks)).containsExactly(Kind.TOTAL, Kind.PREFERENCES, Kind.TOP_MARKS, Kind.RUNOFF);
        assertThat(byTopMarks.steps().get(2).chosen()).containsExactly(0, 1);

        var open = count(1, List.of(), new int[] {5, 2, 1}, new int[] {5, 1, 2});
        assertThat(kinds(open)).containsExactly(Kind.TOTAL, Kind.PREFERENCES, Kind.TOP_MARKS);
        assertThat(open.open()).containsExactly(1, 2);
        assertThat(open.winners()).containsExactly(1, 2);

        var ordered = count(1, List.of(2, 1, 0), new int[] {5, 2, 1}, new int[] {5, 1, 2});
        assertThat(kinds(ordered))
                .containsExactly(Kind.TOTAL, Kind.PREFERENCES, Kind.TOP_MARKS, Kind.TIE_ORDER, Kind.RUNOFF);
        assertThat(ordered.steps().get(3).chosen()).containsExactly(0, 2);
        assertThat(ordered.winners()).containsExactly(0);
    }

    @Test
    void a_tied_runoff_goes_to_the_total_then_to_top_marks_then_to_the_order() {
        var byTotal = count(1, List.of(), new int[] {5, 1}, new int[] {1, 2});
        assertThat(kinds(byTotal)).containsExactly(Kind.TOTAL, Kind.RUNOFF, Kind.RUNOFF_TOTAL);
        assertThat(byTotal.winners()).containsExactly(0);

        var byTopMarks = count(1, List.of(), new int[] {5, 4}, new int[] {2, 3});
        assertThat(kinds(byTopMarks))
                .containsExactly(Kind.TOTAL, Kind.RUNOFF, Kind.RUNOFF_TOTAL, Kind.RUNOFF_TOP_MARKS);
        assertThat(byTopMarks.winners()).containsExactly(0);

        var ordered = count(1, List.of(1, 0), new int[] {3, 2}, new int[] {2, 3});
        assertThat(kinds(ordered)).endsWith(Kind.RUNOFF_TOP_MARKS, Kind.RUNOFF_TIE_ORDER);
        assertThat(ordered.winners()).containsExactly(1);
        assertThat(count(1, List.of(), new int[] {3, 2}, new int[] {2, 3}).open())
                .containsExactly(0, 1);
    }

    @Test
    void seats_are_filled_one_after_the_other_and_only_their_steps_are_told() {
        var two = count(2, List.of(), new int[] {5, 4, 0, 1}, new int[] {5, 3, 0, 1});
        assertThat(two.winners()).containsExactly(0, 1);
        assertThat(two.steps()).extracting(StarStep::seat).containsExactly(1, 1, 2, 2);
        assertThat(two.ranking()).containsExactly(List.of(0), List.of(1), List.of(3), List.of(2));

        var all = count(3, List.of(), new int[] {1, 2, 3});
        assertThat(kinds(all)).containsExactly(Kind.EVERYONE);
        assertThat(all.winners()).containsExactly(0, 1, 2);
        assertThat(all.ranking()).containsExactly(List.of(0, 1, 2));
        assertThat(kinds(count(1, List.of(), new int[] {1}))).containsExactly(Kind.ONLY_ONE);
    }

    @Test
    void seats_and_orders_that_do_not_fit_are_refused() {
        assertThatExceptionOfType(UncountableException.class).isThrownBy(() -> new Star(0, List.of()));
        assertThatExceptionOfType(UncountableException.class).isThrownBy(() -> count(3, List.of(), new int[] {1, 2}));
        for (var order : List.of(List.of(0), List.of(0, 0), List.of(0, 2), List.of(0, 1, 1))) {
            assertThatExceptionOfType(UncountableException.class).isThrownBy(() -> count(1, order, new int[] {1, 2}));
        }
    }
}
