package app.laurel.edition;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.HostileText;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import app.laurel.edition.CategoryDraft.Words;
import app.laurel.edition.DraftProblem.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryCheckTest {
    private static final Rules YEAR = TypedDrafts.rules(TypedDrafts.criteria(50, 50));
    private static final Bilingual NONE = new Bilingual("", "");

    @Test
    void a_category_without_faults_hears_of_none() {
        var about = new Bilingual("캠핑 용품을 파는 곳.", "Tents and stoves.");

        assertThat(fields(new Words("camping", new Bilingual("캠핑", "Camping"), about)))
                .isEmpty();
        assertThat(fields(new Words("a", new Bilingual("상".repeat(40), "C".repeat(40)), NONE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 캠핑", "두  칸", "두\n줄", "\u202e거꾸로", "숨\u200b은", "ㄱ\u3164", "2", "１２", "٣"})
    void a_name_that_is_not_shown_as_it_was_typed_or_is_a_number_is_refused_in_either_language(String name) {
        assertThat(fields(named(name, "Camping"))).containsExactly(Field.NAME);
        assertThat(fields(named("캠핑", name))).containsExactly(Field.NAME);
        assertThat(fields(named("상".repeat(41), "Camping"))).containsExactly(Field.NAME);
    }

    @Test
    void what_a_hostile_hand_types_is_shown_as_it_was_typed_or_refused() {
        for (var text : HostileText.some(14, 400)) {
            var shown = text.equals(PlainText.line(text, 40)) && !text.isEmpty() && !text.matches("\\p{Nd}+");

            assertThat(fields(named(text, "Camping")).isEmpty()).as(text).isEqualTo(shown);
            if (text.matches("[a-z0-9-]{1,40}")) continue;
            assertThat(SeveralCategories.isAddress(text)).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"설명, ''", "'', About", "' 설명', About", "설명, \u202eabout"})
    void what_belongs_in_it_stands_in_both_languages_or_in_neither(String ko, String en) {
        assertThat(fields(new Words("camping", new Bilingual("캠핑", "Camping"), new Bilingual(ko, en))))
                .containsExactly(Field.ABOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-a", "a-", "-", "Camping", "ｃａｍｐｉｎｇ", "캠핑", "a b", "a/b", "..", "a.json", "2026", "7", "rules", "v"
            })
    void an_address_that_is_another_s_or_none_is_refused(String slug) {
        assertThat(SeveralCategories.isAddress(slug)).isFalse();
    }

    @Test
    void an_address_has_forty_letters_at_most() {
        assertThat(SeveralCategories.isAddress("a".repeat(40))).isTrue();
        assertThat(SeveralCategories.isAddress("a".repeat(41))).isFalse();
        assertThat(SeveralCategories.isAddress("a1-b")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "camping, 책, Books",
        "books, CAMPING, Books",
        "books, 책, Ｃａｍｐｉｎｇ",
        "books, 캠 핑, Books",
        "books, 책, 캠핑",
        "books, 캠핑, Books"
    })
    void two_that_a_file_could_not_tell_apart_are_refused(String slug, String ko, String en) {
        var camping = new Words("camping", new Bilingual("캠핑", "Camping"), NONE);
        var other = new CategoryDraft(new Words(slug, new Bilingual(ko, en), NONE), CategoryOverrides.NONE);

        assertThat(CategoryCheck.of(other, YEAR, List.of(camping)))
                .extracting(DraftProblem::field)
                .containsExactly(Field.NAME);
    }

    @Test
    void rules_of_its_own_stay_within_the_bounds_of_the_year_s() {
        assertThat(problems(new CategoryOverrides(TypedDrafts.criteria(50, 49), null, null, null, null, null)))
                .containsExactly(Field.CRITERIA);
        assertThat(problems(new CategoryOverrides(List.of(), 11, null, null, null, null)))
                .containsExactly(Field.NOMINATIONS);
        assertThat(problems(new CategoryOverrides(List.of(), null, 31, null, null, null)))
                .containsExactly(Field.SHORTLIST_SIZE);
        assertThat(problems(new CategoryOverrides(List.of(), null, null, null, new Quorum(0, 51), null)))
                .containsExactly(Field.QUORUM_RATINGS, Field.QUORUM_PERCENT);
        assertThat(problems(new CategoryOverrides(List.of(), null, null, star(0, 10), null, null)))
                .containsExactly(Field.SEATS);
        assertThat(problems(new CategoryOverrides(List.of(), null, null, star(2, 101), null, null)))
                .containsExactly(Field.SHRINK);
    }

    @Test
    void what_is_its_own_fits_what_is_the_year_s() {
        var places = YEAR.minimumShops() - 1;

        assertThat(problems(new CategoryOverrides(List.of(), null, places, null, null, null)))
                .containsExactly(Field.MINIMUM_SHOPS);
        assertThat(problems(new CategoryOverrides(List.of(), null, places, null, null, places)))
                .isEmpty();
    }

    private static CategoryOverrides.Method star(int seats, int shrink) {
        return new CategoryOverrides.Method(
                FinalMethod.STAR, shrink, 50, Unrated.NO_OPINION, MissingPolicy.NORMALIZED, seats);
    }

    private static Words named(String ko, String en) {
        return new Words("a-category", new Bilingual(ko, en), NONE);
    }

    private static List<Field> fields(Words words) {
        var problems = CategoryCheck.of(new CategoryDraft(words, CategoryOverrides.NONE), YEAR, List.of());
        return problems.stream().map(DraftProblem::field).toList();
    }

    private static List<Field> problems(CategoryOverrides own) {
        return CategoryCheck.of(draft("camping", own), YEAR, List.of()).stream()
                .map(DraftProblem::field)
                .toList();
    }
}
