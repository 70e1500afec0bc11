package app.laurel.count.star;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.Elections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StarAwardTest {
    private static List<List<Integer>> places(int[]... ballots) {
        return StarAward.of(Elections.tally(ballots, 5)).ranking();
    }

    @Test
    void without_a_tie_it_is_star_place_by_place() {
        assertThat(places(new int[] {5, 3, 0}, new int[] {4, 5, 1}, new int[] {5, 2, 3}))
                .containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void two_whom_nothing_parts_share_the_first_place() {
        assertThat(places(new int[] {5, 3, 0}, new int[] {3, 5, 0})).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void all_equal_share_one_place() {
        assertThat(places(new int[] {3, 3, 3}, new int[] {3, 3, 3})).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void a_tie_for_the_runoff_that_changes_nothing_leaves_the_winner_alone() {
        assertThat(places(new int[] {5, 3, 1}, new int[] {5, 1, 3})).containsExactly(List.of(0), List.of(1, 2));
    }

    /** 0 leads with 9 points; 1 and 2 have 6 each and nothing parts them. Against 1 the leader loses the runoff, not against 2. */
    @Test
    void who_would_win_under_some_way_of_settling_the_tie_shares_the_place() {
        var ballots = new int[][] {{5, 0, 2}, {2, 3, 2}, {2, 3, 1}, {0, 0, 1}};
        var tally = Elections.tally(ballots, 5);

        assertThat(new Star(1, List.of(1, 2, 0)).count(tally).winners()).containsExactly(1);
        assertThat(new Star(1, List.of(2, 1, 0)).count(tally).winners()).containsExactly(0);
        assertThat(StarAward.of(tally).ranking()).containsExactly(List.of(0, 1), List.of(2));
        assertThat(StarAward.of(tally).steps().getLast().tied()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_tie_further_down_is_shared_there() {
        assertThat(places(new int[] {5, 4, 2, 2}, new int[] {5, 4, 2, 2}))
                .containsExactly(List.of(0), List.of(1), List.of(2, 3));
    }

    @Test
    void nobody_and_a_single_shop_are_ranked_too() {
        assertThat(places(new int[] {4})).containsExactly(List.of(0));
        assertThat(StarAward.of(Elections.tally(new int[][] {{}}, 5)).ranking()).isEmpty();
    }

    @Test
    void those_on_the_seats_win_alike_and_are_whom_bloc_star_elects() {
        Elections.each(9_500_000, random -> {
            var ballots = new int[3 + random.nextInt(8)][4];
            for (var ballot : ballots) java.util.Arrays.setAll(ballot, it -> random.nextInt(6));
            var tally = Elections.tally(ballots, 5);
            var seats = 1 + random.nextInt(3);
            var elected = new Star(seats, List.of()).count(tally);
            var award = StarAward.of(tally, seats);
            var plain = StarAward.of(tally);

            assertThat(award.ranking().stream().flatMap(List::stream).toList())
                    .containsExactlyElementsOf(
                            plain.ranking().stream().flatMap(List::stream).toList());
            assertThat(award.winners()).hasSizeGreaterThanOrEqualTo(seats);
            assertThat(award.steps()).allMatch(it -> it.seat() <= seats);
            if (elected.open().isEmpty()) {
                assertThat(award.winners()).containsExactlyElementsOf(elected.winners());
                assertThat(award.steps()).isEqualTo(elected.steps());
            }
        });
    }
}
