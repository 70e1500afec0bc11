package app.laurel.nomination;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.csv.LineProblem;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.edition.CategoryColumn;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Edition;
import app.laurel.edition.ImaginedYears;
import app.laurel.edition.SeveralCategories;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The column {@code category} in a file of nominations: which category each of its lines is of. */
class CategoryColumnTest {
    private static final Edition ONE = ImaginedYears.ofOne(2);
    private static final Edition TWO = ImaginedYears.of(
            2,
            List.of(
                    SeveralCategories.draft("books"),
                    SeveralCategories.draft("lamps", new CategoryOverrides(List.of(), 3, null, null, null, null))));

    private final LineProblems problems = new LineProblems();

    @Test
    void a_line_is_of_the_category_that_it_names_in_either_language_or_by_number() {
        var file = readOfTwo("""
                1,Amber,부문 books
                1,Birch,for  BOOKS
                1,Coral,2
                1,Dune,FOR-LAMPS
                1,Elm,２
                2,Amber,1""");

        assertThat(problems.none()).isTrue();
        assertThat(file.parts()).extracting(it -> it.category().terms().slug()).containsExactly("books", "lamps");
        assertThat(file.parts())
                .extracting(it -> it.keysByVoter().toString())
                .containsExactly("{1=[amber, birch], 2=[amber]}", "{1=[coral, dune, elm]}");
        assertThat(file.nominators()).isEqualTo(2);
        assertThat(file.sheets()).isEqualTo(3);
    }

    @Test
    void the_example_for_a_year_of_several_is_a_file_that_names_its_categories() {
        var example = CategoryColumn.example(TWO, "voter,nominee\n1,Amber\n2,Birch\n2,Coral", Language.EN);

        assertThat(example)
                .isEqualTo("voter,nominee,category\n1,Amber,For books\n2,Birch,For lamps\n2,Coral,For books");
        assertThat(CategoryColumn.example(ONE, "voter,nominee\n1,Amber", Language.KO))
                .isEqualTo("voter,nominee\n1,Amber");
        readOfTwo(example.substring(example.indexOf('\n') + 1));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void a_name_with_a_comma_stands_in_quotation_marks_in_the_example() {
        var words = new CategoryDraft.Words("pots", new Bilingual("냄비, 팬", "Pots, \"pans\""), new Bilingual("", ""));
        var year = ImaginedYears.of(
                2, List.of(SeveralCategories.draft("books"), new CategoryDraft(words, CategoryOverrides.NONE)));

        assertThat(CategoryColumn.example(year, "voter\n1\n2", Language.EN))
                .isEqualTo("voter,category\n1,For books\n2,\"Pots, \"\"pans\"\"\"");
    }

    @Test
    void a_name_in_hangul_is_one_however_its_letters_are_composed() {
        readOfTwo("1,Amber," + Normalizer.normalize("부문 books", Normalizer.Form.NFD));

        assertThat(problems.none()).isTrue();
    }

    @Test
    void each_category_has_its_own_number_of_shops_and_one_shop_may_stand_in_both() {
        readOfTwo("1,Amber,1\n1,Birch,1\n1,Amber,2\n1,Birch,2\n1,Coral,2\n1,Coral,1\n1,Dune,2");

        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(7, "nomination.file.too-many", List.of("2")),
                        new LineProblem(8, "nomination.file.too-many", List.of("3")));
    }

    @Test
    void a_line_of_no_category_or_an_unknown_one_is_named_with_those_there_are() {
        readOfTwo("1,Amber,\n1,Amber,Lamps and books\n1,Amber,0\n1,Amber,3\n1,Amber,-1");

        var known = "1 부문 books (For books), 2 부문 lamps (For lamps)";
        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(2, "edition.file.category-missing", List.of(known)),
                        new LineProblem(3, "edition.file.category", List.of("Lamps and books", known)),
                        new LineProblem(4, "edition.file.category", List.of("0", known)),
                        new LineProblem(5, "edition.file.category", List.of("3", known)),
                        new LineProblem(6, "edition.file.category", List.of("-1", known)));
    }

    @Test
    void a_year_of_several_says_once_that_the_column_is_missing() {
        read(TWO, "voter,nominee\n1,Amber\n2,Amber");

        assertThat(problems.listed())
                .extracting(it -> it.line() + " " + it.reasonKey())
                .containsExactly("1 edition.file.category-column");
    }

    @Test
    void a_header_that_lacks_another_column_is_told_as_ever() {
        read(TWO, "voter,shop\n1,Amber");

        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("base.csv.header");
    }

    @Test
    void a_year_of_one_takes_the_column_empty_or_with_what_its_award_is_called() {
        var file = read(ONE, "nominee,category,voter\nAmber,,1\nBirch,1,1\nAmber,Shop of the year,2\nDune,올해의 쇼핑몰,2");

        assertThat(problems.none()).isTrue();
        assertThat(file.parts().iterator().next().keysByVoter().toString())
                .isEqualTo("{1=[amber, birch], 2=[amber, dune]}");
        read(ONE, "voter,nominee,category\n1,Amber,2");
        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("edition.file.category");
    }

    @Test
    void a_name_that_two_categories_share_asks_for_the_number() {
        var twins = ImaginedYears.of(2, List.of(named("books", "책", "Same"), named("lamps", "등", "Same")));

        read(twins, "voter,nominee,category\n1,Amber,same\n1,Amber,책\n1,Amber,2");

        assertThat(problems.listed())
                .extracting(it -> it.line() + " " + it.reasonKey())
                .containsExactly("2 edition.file.category-several");
    }

    @Test
    void voters_in_many_categories_are_bounded_together() {
        var lines = IntStream.range(0, 250_000).mapToObj(it -> it / 2 + ",Shop," + (1 + it % 2));
        var file = readOfTwo(lines.collect(joining("\n")));

        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("edition.file.voters");
        assertThat(file.lines()).isEqualTo(NominationCsv.MOST_VOTERS + 1);
    }

    private static CategoryDraft named(String slug, String ko, String en) {
        var words = new CategoryDraft.Words(slug, new Bilingual(ko, en), new Bilingual("", ""));
        return new CategoryDraft(words, CategoryOverrides.NONE);
    }

    private NominationCsv readOfTwo(String lines) {
        return read(TWO, "voter,nominee,category\n" + lines);
    }

    private NominationCsv read(Edition edition, String text) {
        return NominationTexts.read(edition, text, problems);
    }
}
