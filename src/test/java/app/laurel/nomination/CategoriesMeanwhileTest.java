package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.FoundedYear;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.edition.Editions;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members and other moderators meet who were at it while a category was merged or withdrawn. */
@LaurelTest
class CategoriesMeanwhileTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final Founder founder;
    private final SeveralAwards awards;
    private final Editions editions;
    private final Nominations nominations;
    private final Nominators nominators;
    private final CategoryRulings rulings;
    private final FoundedYear year;

    @Autowired
    CategoriesMeanwhileTest(
            Founder founder,
            SeveralAwards awards,
            Editions editions,
            Nominations nominations,
            Nominators nominators,
            CategoryRulings rulings) {
        this.founder = founder;
        this.awards = awards;
        this.editions = editions;
        this.nominations = nominations;
        this.nominators = nominators;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "lamps", "Coral");
    }

    @Test
    void who_has_a_page_of_a_merged_category_open_goes_on_in_the_other_and_loses_nothing() {
        var member = founder.joined(year.first());
        awards.nominate(member, year, "books", "Dune");
        var books = awards.category(year, "books");
        var dune = awards.nominee(year, "books", "Dune");
        rulings.merge(year.first(), books, awards.category(year, "lamps"), WHY);

        assertThat(names(nominators.propose(member, books, "elm.example", "Elm")))
                .containsExactly("Dune", "Elm");
        nominations.explain(member, books, dune, "Opens at night.");
        assertThat(nominations
                        .read(member, awards.category(year, "lamps"))
                        .lines()
                        .getFirst()
                        .reason())
                .isEqualTo("Opens at night.");
        assertThat(names(nominations.remove(member, books, dune))).containsExactly("Elm");
        assertThat(nominations.findStanding(member, books)).contains(awards.of(year, "lamps"));
    }

    @Test
    void who_has_a_page_of_a_withdrawn_category_open_is_refused_and_keeps_what_was_named() {
        var member = founder.joined(year.first());
        awards.nominate(member, year, "books", "Dune");
        var books = awards.category(year, "books");
        var dune = awards.nominee(year, "books", "Dune");
        rulings.withdraw(year.first(), books, WHY);

        assertThat(nominators.propose(member, books, "elm.example", "Elm")).isEqualTo(new NominateOutcome.Withdrawn());
        assertThat(nominations.remove(member, books, dune)).isEqualTo(new NominateOutcome.Withdrawn());

        rulings.reinstate(year.first(), year.id(), books);
        assertThat(nominations.read(member, books).lines())
                .extracting(Sheet.Line::name)
                .containsExactly("Dune");
    }

    @RepeatedTest(12)
    void a_nomination_at_the_moment_of_a_merger_is_in_the_category_that_is_left() {
        var member = founder.joined(year.first());
        var books = awards.category(year, "books");
        var lamps = awards.category(year, "lamps");

        AtOnce.both(
                () -> nominators.propose(member, books, "dune.example", "Dune"),
                () -> rulings.merge(year.first(), books, lamps, WHY));

        assertThat(nominations.read(member, lamps).lines())
                .extracting(Sheet.Line::name)
                .containsExactly("Dune");
    }

    @RepeatedTest(12)
    void of_two_who_merge_two_categories_into_each_other_one_does() {
        var books = awards.category(year, "books");
        var lamps = awards.category(year, "lamps");

        var outcomes = AtOnce.both(
                () -> rulings.merge(year.first(), books, lamps, WHY).toString(),
                () -> rulings.merge(year.second(), lamps, books, WHY).toString());

        assertThat(outcomes).containsExactlyInAnyOrder("Ruled[]", "CategoryEnded[]");
        assertThat(editions.get(year.id()).terms()).hasSize(2);
        var left = editions.get(year.id()).terms().getFirst().slug();
        assertThat(awards.draft(year, left).entries()).hasSize(3);
    }

    private static List<String> names(NominateOutcome outcome) {
        return Nominators.kept(outcome).lines().stream().map(Sheet.Line::name).toList();
    }
}
