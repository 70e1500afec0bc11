package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.text.Bilingual;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.edition.TypedDrafts.Numbers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {
    private static final Instant BEFORE = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void a_draft_without_faults_hears_of_none() {
        assertThat(DraftCheck.of(TypedDrafts.with(TypedDrafts.DATES))).isEmpty();
        assertThat(DraftCheck.ofNew(TypedDrafts.with(TypedDrafts.DATES), BEFORE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1900, true", "2199, true", "1899, false", "2200, false", "-2026, false"})
    void a_year_is_one_that_people_live_in(int year, boolean good) {
        assertThat(DraftCheck.of(TypedDrafts.named(year, "상", "Award")).isEmpty())
                .isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 상", "상 ", "두  칸", "두\n줄", "\u202e거꾸로", "숨\u200b은", "ㄱ\u3164"})
    void a_name_that_would_not_be_shown_as_it_was_typed_is_refused_in_either_language(String name) {
        assertThat(fields(TypedDrafts.named(2026, name, "Award"))).containsExactly(Field.NAME);
        assertThat(fields(TypedDrafts.named(2026, "상", name))).containsExactly(Field.NAME);
    }

    @Test
    void a_name_has_eighty_characters_at_most_and_the_form_says_so() {
        assertThat(DraftCheck.of(TypedDrafts.named(2026, "상".repeat(80), "A"))).isEmpty();
        assertThat(DraftCheck.of(TypedDrafts.named(2026, "상".repeat(81), "A")))
                .containsExactly(new DraftProblem(Field.NAME, "edition.draft.name", List.of("80")));
    }

    @Test
    void the_weights_are_a_hundred_together_even_where_numbers_are_enormous() {
        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(99, 1)))))
                .isEmpty();
        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(50, 49)))))
                .containsExactly(Field.CRITERIA);
        var wrapping = TypedDrafts.criteria(Integer.MAX_VALUE, Integer.MAX_VALUE, 102);

        assertThat(DraftCheck.of(TypedDrafts.with(TypedDrafts.rules(wrapping))))
                .contains(new DraftProblem(Field.CRITERIA, "edition.draft.weights", List.of("4294967396")));
    }

    @Test
    void there_are_one_to_eight_criteria_each_with_a_weight() {
        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(100)))))
                .isEmpty();
        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(13, 13, 13, 13, 12, 12, 12, 12)))))
                .isEmpty();
        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria()))))
                .contains(Field.CRITERIA);
        assertThat(fields(
                        TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(20, 10, 10, 10, 10, 10, 10, 10, 10)))))
                .contains(Field.CRITERIA);
        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(100, 0)))))
                .contains(Field.CRITERIA);
    }

    @Test
    void criteria_out_of_order_are_a_fault_of_ours_and_not_of_the_moderator() {
        var swapped = List.of(new Criterion(2, new Bilingual("값", "Price"), 100));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftCheck.of(TypedDrafts.with(TypedDrafts.rules(swapped))))
                .withMessage("got criterion 2 at place 1");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 10, 20, 2, 3, NOMINATIONS",
        "11, 10, 10, 20, 2, 3, NOMINATIONS",
        "5, 1, 10, 20, 2, 1, SHORTLIST_SIZE",
        "5, 31, 10, 20, 2, 3, SHORTLIST_SIZE",
        "5, 10, -1, 20, 2, 3, SHRINK",
        "5, 10, 101, 20, 2, 3, SHRINK",
        "5, 10, 10, 0, 2, 3, QUORUM_RATINGS",
        "5, 10, 10, 10001, 2, 3, QUORUM_RATINGS",
        "5, 10, 10, 20, -1, 3, QUORUM_PERCENT",
        "5, 10, 10, 20, 51, 3, QUORUM_PERCENT",
        "5, 10, 10, 20, 2, 0, MINIMUM_SHOPS",
        "5, 30, 10, 20, 2, 11, MINIMUM_SHOPS",
        "5, 2, 10, 20, 2, 3, MINIMUM_SHOPS"
    })
    void a_number_just_beyond_its_bound_is_refused_at_its_own_place_in_the_form(
            int nominations, int places, int shrink, int ratings, int percent, int shops, Field field) {
        var numbers = new Numbers(nominations, places, shrink, new Quorum(ratings, percent), shops);

        assertThat(fields(TypedDrafts.with(TypedDrafts.rules(numbers)))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, 1, 0, 1", "10, 30, 100, 10000, 50, 10"})
    void a_number_at_its_bound_is_taken(int nominations, int places, int shrink, int ratings, int percent, int shops) {
        var numbers = new Numbers(nominations, places, shrink, new Quorum(ratings, percent), shops);

        assertThat(DraftCheck.of(TypedDrafts.with(TypedDrafts.rules(numbers)))).isEmpty();
    }

    @Test
    void how_many_win_is_asked_of_one_method_only() {
        var many = new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false, MissingPolicy.NORMALIZED, 10);
        for (var method : FinalMethod.values()) {
            var fields = fields(TypedDrafts.with(TypedDrafts.rules(TypedDrafts.criteria(100), method, many)));

            if (method == FinalMethod.STAR) assertThat(fields).containsExactly(Field.SEATS);
            else assertThat(fields).as(method.name()).isEmpty();
        }
    }

    @Test
    void voting_must_still_come_when_a_year_begins_but_not_when_its_rules_change() {
        var opens = Instant.parse("2026-04-21T01:00:00Z");

        assertThat(DraftCheck.ofNew(TypedDrafts.with(TypedDrafts.DATES), opens.minusMillis(1)))
                .isEmpty();
        assertThat(DraftCheck.ofNew(TypedDrafts.with(TypedDrafts.DATES), opens))
                .extracting(DraftProblem::field)
                .containsExactly(Field.VOTING_OPENS);
        assertThat(DraftCheck.of(TypedDrafts.with(TypedDrafts.DATES))).isEmpty();
    }

    @Test
    void a_date_of_the_wrong_century_is_a_slip_of_the_hand() {
        var closes = Instant.parse("2026-05-05T13:00:00Z");
        var farthest = closes.minus(DraftCheck.FARTHEST);

        assertThat(DraftCheck.ofNew(TypedDrafts.with(TypedDrafts.DATES), farthest))
                .isEmpty();
        assertThat(DraftCheck.ofNew(TypedDrafts.with(TypedDrafts.DATES), farthest.minus(Duration.ofMillis(1))))
                .extracting(DraftProblem::field)
                .containsExactly(Field.VOTING_CLOSES);
    }

    private static List<Field> fields(Draft draft) {
        return DraftCheck.of(draft).stream().map(DraftProblem::field).toList();
    }
}
