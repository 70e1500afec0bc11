package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.nomination.CategoryRulingOutcome.CategoriesStand;
import app.laurel.nomination.CategoryRulingOutcome.ListIsOut;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who may not rule on categories, when nobody may, and what members meet whose page was open meanwhile. */
@LaurelTest
class CategoryRulingDoorsTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final Founder founder;
    private final SeveralAwards awards;
    private final NominatedYears lists;
    private final FoundedYears times;
    private final Editions editions;
    private final Rulings nomineeRulings;
    private final CategoryRulings rulings;
    private final FoundedYear year;

    @Autowired
    CategoryRulingDoorsTest(
            Founder founder,
            SeveralAwards awards,
            NominatedYears lists,
            FoundedYears times,
            Editions editions,
            Rulings nomineeRulings,
            CategoryRulings rulings) {
        this.founder = founder;
        this.awards = awards;
        this.lists = lists;
        this.times = times;
        this.editions = editions;
        this.nomineeRulings = nomineeRulings;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "lamps", "Coral");
    }

    @Test
    void a_list_that_is_out_keeps_its_category_as_it_is_and_takes_nobody_in() {
        times.closeNominations(year);
        lists.announce(year.first(), awards.category(year, "lamps"));
        var out = new ListIsOut(awards.of(year, "lamps").name());
        var books = awards.category(year, "books");
        var lamps = awards.category(year, "lamps");
        var amber = awards.nominee(year, "books", "Amber");

        assertThat(rulings.merge(year.first(), books, lamps, WHY)).isEqualTo(out);
        assertThat(rulings.merge(year.first(), lamps, books, WHY)).isEqualTo(out);
        assertThat(rulings.move(year.first(), books, amber, lamps, WHY)).isEqualTo(out);
        assertThat(rulings.withdraw(year.first(), lamps, WHY)).isEqualTo(out);
        assertThat(rulings.rename(year.first(), lamps, new Bilingual("등불", "Lights"), WHY))
                .isEqualTo(out);
        assertThat(rulings.move(year.first(), books, amber, awards.category(year, "tents"), WHY))
                .isEqualTo(new Ruled());
    }

    @Test
    void nothing_is_ruled_on_categories_once_voting_has_opened_even_where_no_list_is_fixed() {
        var books = awards.category(year, "books");
        rulings.withdraw(year.first(), books, WHY);
        times.openVoting(year);
        var lamps = awards.category(year, "lamps");

        assertThat(rulings.withdraw(year.first(), lamps, WHY)).isEqualTo(new CategoriesStand());
        assertThat(rulings.reinstate(year.first(), year.id(), books)).isEqualTo(new CategoriesStand());
    }

    @Test
    void a_year_keeps_one_category_and_before_nominations_open_nothing_is_ruled() {
        rulings.withdraw(year.first(), awards.category(year, "books"), WHY);
        rulings.withdraw(year.first(), awards.category(year, "lamps"), WHY);

        assertThat(rulings.withdraw(year.first(), awards.category(year, "tents"), WHY))
                .isEqualTo(new CategoryRulingOutcome.OnlyOne());
        var prepared = times.aYear().prepared();
        assertThat(rulings.withdraw(prepared.first(), prepared.category(), WHY))
                .isEqualTo(new CategoryRulingOutcome.NotBegun());
    }

    @Test
    void nominees_on_whom_a_ruling_stands_do_not_move_before_it_is_undone() {
        var amber = awards.nominee(year, "books", "Amber");
        var ruling = (RulingOutcome.Ruled)
                nomineeRulings.setAside(year.first(), awards.category(year, "books"), amber, "It sells no books.");
        var books = awards.category(year, "books");
        var lamps = awards.category(year, "lamps");

        assertThat(rulings.merge(year.first(), books, lamps, WHY))
                .isEqualTo(new CategoryRulingOutcome.RulingsStand(List.of("Amber")));
        nomineeRulings.undo(year.first(), books, ruling.ruling());
        assertThat(rulings.merge(year.first(), books, lamps, WHY)).isEqualTo(new Ruled());
    }

    @Test
    void strangers_and_ids_of_other_communities_are_refused() {
        var other = awards.nominating("books", "lamps");
        var stranger = founder.moderator(founder.community());
        var books = awards.category(year, "books");
        var theirs = awards.category(other, "lamps");

        refused(by -> rulings.merge(by, books, awards.category(year, "lamps"), WHY), stranger);
        refused(by -> rulings.withdraw(by, theirs, WHY), year.first());
        refused(by -> rulings.reinstate(by, other.id(), theirs), year.first());
        mixes(other);
    }

    @Test
    void ids_of_two_years_of_one_community_go_with_each_other_in_no_ruling() {
        mixes(awards.nominating(times.aYear().beside(year).inYear(2027), "books", "lamps"));
    }

    private void mixes(FoundedYear other) {
        var books = awards.category(year, "books");
        var theirs = awards.category(other, "lamps");
        var amber = awards.nominee(year, "books", "Amber");

        refused(by -> rulings.merge(by, books, theirs, WHY), year.first());
        refused(by -> rulings.merge(by, theirs, books, WHY), year.first());
        refused(by -> rulings.move(by, books, amber, theirs, WHY), year.first());
        refused(by -> rulings.move(by, awards.category(year, "lamps"), amber, books, WHY), year.first());
        refused(by -> rulings.reinstate(by, year.id(), theirs), year.first());
        refused(
                by -> rulings.split(by, theirs, SeveralCategories.draft("x").words(), List.of(amber), WHY),
                year.first());
        assertThat(editions.get(other.id()).terms()).hasSize(2);
    }

    @Test
    void nothing_is_ruled_without_a_reason() {
        assertThat(rulings.withdraw(year.first(), awards.category(year, "books"), " "))
                .isEqualTo(new CategoryRulingOutcome.BadReason(new RulingOutcome.ReasonMissing()));
        assertThat(editions.get(year.id()).terms()).hasSize(3);
    }

    private static void refused(Function<Moderator, CategoryRulingOutcome> act, Moderator by) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> act.apply(by));
    }
}
