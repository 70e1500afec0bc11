package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.community.Member;
import app.laurel.edition.Editions;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two categories become one: what each person named in both becomes one set, and nothing is cut off. */
@LaurelTest
class MergedCategoriesTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final Editions editions;
    private final Nominations nominations;
    private final CategoryRulings rulings;
    private final FoundedYear year;

    @Autowired
    MergedCategoriesTest(SeveralAwards awards, Editions editions, Nominations nominations, CategoryRulings rulings) {
        this.awards = awards;
        this.editions = editions;
        this.nominations = nominations;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents");
    }

    @Test
    void merging_makes_one_set_of_what_a_person_named_in_both() {
        var member = awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(member, year, "lamps", "Birch", "Coral");
        awards.nominate(year, "books", "Birch");

        assertThat(merge("books", "lamps")).isEqualTo(new Ruled());

        assertThat(slugs()).containsExactly("lamps", "tents");
        assertThat(sheet(member, "lamps")).containsExactly("Birch", "Coral", "Amber");
        var draft = awards.draft(year, "lamps");
        assertThat(draft.ballots()).isEqualTo(2);
        assertThat(draft.entries())
                .filteredOn(it -> it.nominee().name().equals("Birch"))
                .singleElement()
                .satisfies(it -> assertThat(it.nominations()).isEqualTo(2));
    }

    @Test
    void nothing_is_cut_off_where_both_sheets_were_full_and_nothing_more_fits() {
        var member = awards.nominate(year, "books", "A1", "A2", "A3", "A4", "A5");
        awards.nominate(member, year, "lamps", "B1", "B2", "B3", "B4", "B5");

        merge("books", "lamps");

        assertThat(sheet(member, "lamps")).hasSize(10);
        assertThat(nominations.read(member, awards.category(year, "lamps")).isFull())
                .isTrue();
        assertThat(awards.draft(year, "lamps").ballots()).isOne();
    }

    @Test
    void who_named_ten_after_a_merger_has_one_point_to_share_as_has_who_named_one() {
        awards.nominate(year, "books", "A1", "A2");
        var member = awards.nominate(year, "lamps", "B1");
        awards.nominate(member, year, "books", "A1");

        merge("books", "lamps");

        var first = awards.draft(year, "lamps").rounds().getFirst();
        var points =
                first.standings().stream().map(it -> it.points().toDecimal(2)).toList();
        assertThat(points).containsExactlyInAnyOrder("1.00", "0.50", "0.50");
    }

    private CategoryRulingOutcome merge(String from, String into) {
        return rulings.merge(year.first(), awards.category(year, from), awards.category(year, into), WHY);
    }

    private List<String> sheet(Member member, String slug) {
        return nominations.read(member, awards.category(year, slug)).lines().stream()
                .map(Sheet.Line::name)
                .toList();
    }

    private List<String> slugs() {
        return editions.get(year.id()).terms().stream().map(it -> it.slug()).toList();
    }
}
