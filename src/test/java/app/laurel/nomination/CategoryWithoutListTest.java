package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.OtherNode;
import app.laurel.StatementCount;
import app.laurel.edition.Editions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A category for which nobody was nominated when the rules were fixed has no list, and costs its readers nothing. */
@LaurelTest
class CategoryWithoutListTest {
    private final Editions editions;
    private final Shortlists shortlists;
    private final NominatedYears years;
    private final OtherNode database;
    private final StatementCount statements;
    private final FoundedYear year;

    @Autowired
    CategoryWithoutListTest(
            Editions editions,
            Shortlists shortlists,
            NominatedYears years,
            FoundedYears times,
            OtherNode database,
            StatementCount statements) {
        this.editions = editions;
        this.shortlists = shortlists;
        this.years = years;
        this.database = database;
        this.statements = statements;
        year = years.aNominatedYear();
        times.openVoting(year);
        years.fixed(year);
    }

    @Test
    void whoever_looks_at_it_locks_nothing_and_the_next_only_asks_whether_anything_changed() throws Exception {
        addCategory();
        var empty = editions.get(year.id()).categories().getLast();

        assertThat(empty.frozen()).isNotNull();
        assertThat(statements.of(() -> shortlists.fixed(empty)))
                .isNotEmpty()
                .noneMatch(it -> it.contains("for update"));
        assertThat(shortlists.fixed(empty)).isEmpty();
        assertThat(statements.of(() -> shortlists.fixed(empty)))
                .singleElement()
                .asString()
                .contains("base_change");
    }

    @Test
    void the_list_of_its_neighbour_is_read_with_it_and_stays() throws Exception {
        var before = years.fixed(year);
        addCategory();
        var categories = editions.get(year.id()).categories();
        shortlists.fixed(categories.getLast());

        assertThat(statements.of(() -> shortlists.fixed(categories.getFirst())))
                .singleElement()
                .asString()
                .contains("base_change");
        assertThat(shortlists.fixed(categories.getFirst())).isEqualTo(before).hasSize(2);
    }

    @Test
    void a_list_that_is_lost_after_the_rules_were_fixed_is_not_made_anew_from_the_nominations() throws Exception {
        database.commits("delete from nomination_shortlisted where category_id = " + year.category());
        var category = editions.category(year.category());

        assertThat(statements.of(() -> shortlists.fixed(category))).noneMatch(it -> it.contains("for update"));
        assertThat(shortlists.fixed(category)).isEmpty();
        assertThat(statements.of(() -> shortlists.fixed(category))).hasSize(1);
    }

    private void addCategory() {
        database.commits("insert into edition_category (edition_id, public_id, number, slug, name_ko, name_en) values ("
                + year.id() + ", unhex(md5(rand())), 2, 'camping', '캠핑', 'Camping')");
    }
}
