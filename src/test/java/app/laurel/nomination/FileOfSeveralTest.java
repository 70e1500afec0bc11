package app.laurel.nomination;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationImports.ImportOutcome.ListIsOut;
import app.laurel.nomination.NominationImports.ImportOutcome.Refused;
import app.laurel.nomination.NominationImports.ImportOutcome.Taken;
import app.laurel.nomination.NominationImports.ImportOutcome.TakenBefore;
import app.laurel.nomination.NominationImports.ImportOutcome.WaitsForSecond;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** One file of nominations for a year of several categories. */
@LaurelTest
class FileOfSeveralTest {
    private static final String FILE = """
            voter,nominee,category
            1,Amber,For books
            1,Birch,for books
            1,Amber,2
            2,Coral,부문 lamps
            2,Dune,2
            2,Elm,2
            """;

    private final FoundedYears times;
    private final NominatedYears years;
    private final Shortlists shortlists;
    private final Editions editions;
    private final Founder founder;
    private final Texts texts;
    private final FoundedYear year;

    @Autowired
    FileOfSeveralTest(
            FoundedYears times,
            NominatedYears years,
            Shortlists shortlists,
            Editions editions,
            Founder founder,
            Texts texts) {
        this.times = times;
        this.years = years;
        this.shortlists = shortlists;
        this.editions = editions;
        this.founder = founder;
        this.texts = texts;
        year = times.aYear()
                .withRules(it -> it.places(2).minimumShops(1).nominationsPerMember(2))
                .withCategories(
                        draft("books"), draft("lamps", new CategoryOverrides(List.of(), 3, null, null, null, null)))
                .nominating();
    }

    @Test
    void one_file_is_taken_into_all_the_categories_that_it_names_and_the_same_again_changes_nothing() {
        assertThat(years.bring(year.first(), year.id(), FILE)).isEqualTo(new WaitsForSecond(2));
        assertThat(named(0)).isEmpty();

        assertThat(years.bring(year.second(), year.id(), FILE)).isEqualTo(new Taken(6, 3, 0, 0, 6));
        assertThat(named(0)).containsExactlyInAnyOrder("Amber", "Birch");
        assertThat(named(1)).containsExactlyInAnyOrder("Amber", "Coral", "Dune", "Elm");
        assertThat(years.take(year, FILE)).isInstanceOf(TakenBefore.class);
        assertThat(years.take(year, FILE + "\n")).isEqualTo(new Taken(6, 0, 0, 3, 0));
    }

    @Test
    void a_later_file_replaces_a_voters_nominations_in_the_categories_it_names_and_leaves_the_others_alone() {
        years.take(year, FILE);

        assertThat(years.take(year, "voter,nominee,category\n1,Fir,2\n")).isEqualTo(new Taken(1, 0, 1, 0, 1));
        assertThat(named(0)).containsExactlyInAnyOrder("Amber", "Birch");
        assertThat(counted(1)).containsExactlyInAnyOrder("Coral", "Dune", "Elm", "Fir");
    }

    @Test
    void a_bad_line_in_one_category_keeps_the_file_out_of_all_and_is_told_in_both_languages() {
        var outcome = years.take(year, FILE + "3,Amber,kitchens\n3,Amber,1\n3,Birch,1\n3,Coral,1\n");

        assertThat(outcome).isInstanceOf(Refused.class);
        var problems = ((Refused) outcome).problems();
        assertThat(problems).extracting(it -> it.line()).containsExactly(8L, 11L);
        assertThat(problems.getFirst().words(texts, Language.EN)).contains("kitchens", "1 부문 books (For books)");
        assertThat(problems.getFirst().words(texts, Language.KO)).contains("kitchens", "2 부문 lamps (For lamps)");
        assertThat(named(0)).isEmpty();
        assertThat(named(1)).isEmpty();
    }

    @Test
    void a_file_without_the_column_is_refused_with_what_to_do() {
        var outcome = years.take(year, "voter,nominee\n1,Amber\n");

        assertThat(((Refused) outcome).problems())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.words(texts, Language.EN)).contains("Line 1", "‘category’", "For lamps"));
    }

    @Test
    void a_list_that_is_out_takes_no_file_and_the_others_still_do() {
        years.take(year, FILE);
        times.closeNominations(year);
        years.announce(year.first(), category(0));

        assertThat(years.take(year, FILE + "\n"))
                .isEqualTo(new ListIsOut(
                        List.of(editions.get(year.id()).categories().getFirst().name())));
        assertThat(years.take(year, "voter,nominee,category\n4,Gorse,2\n")).isEqualTo(new Taken(1, 1, 0, 0, 1));
    }

    @Test
    void nobody_but_the_communitys_moderators_brings_one() {
        var stranger = founder.moderator(founder.community());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> years.bring(stranger, year.id(), FILE));
    }

    private CategoryId category(int place) {
        return editions.get(year.id()).categoryIds().get(place);
    }

    private List<String> named(int place) {
        return shortlists.draft(year.first(), category(place)).names().stream()
                .map(Nominee::name)
                .toList();
    }

    private List<String> counted(int place) {
        return shortlists.draft(year.first(), category(place)).entries().stream()
                .filter(it -> it.nominations() > 0)
                .map(it -> it.nominee().name())
                .toList();
    }
}
