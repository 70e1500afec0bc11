package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.edition.Editions;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators merge, split, rename and withdraw a category, and move a nominee, each by its dialog. */
@LaurelTest
class CategoryRulingViewTest extends SpringBrowserlessTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final Editions editions;
    private final CategoryRulings rulings;
    private final FoundedYear year;
    private final CategoryRulingUser page;

    @Autowired
    CategoryRulingViewTest(SeveralAwards awards, Editions editions, CategoryRulings rulings) {
        this.awards = awards;
        this.editions = editions;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch", "Coral");
        awards.nominate(year, "lamps", "Dune");
        page = new CategoryRulingUser(this, year);
    }

    @Test
    void a_category_is_merged_into_another_and_the_page_of_all_says_so() {
        page.open("books");
        page.screen().press("Merge into another");
        assertThat(page.dialog())
                .contains("All its nominations count in the other")
                .doesNotContain("One category is left");
        page.chooseCategory("For lamps");
        page.confirm(WHY);

        assertThat(page.screen().notice()).contains("The decision is made");
        assertThat(page.location()).isEqualTo(page.path());
        assertThat(slugs()).containsExactly("lamps", "tents");
        assertThat(page.screen().text()).contains("“For books” was merged into “For lamps”", WHY);
    }

    @Test
    void the_merger_and_the_withdrawal_that_leave_one_say_that_the_year_reads_as_a_year_of_one() {
        rulings.withdraw(year.first(), awards.category(year, "tents"), WHY);
        page.open("lamps");
        page.screen().press("Withdraw");
        assertThat(page.dialog()).contains("One category is left then");
        page.screen().confirm("Cancel");
        page.screen().press("Merge into another");
        assertThat(page.dialog()).contains("One category is left then");
        page.chooseCategory("For books");

        page.confirm(WHY);

        assertThat(page.location()).isEqualTo(page.path());
        assertThat(page.screen().text()).contains("The list as it stands now", "4 shops are on the list", WHY);
        assertThat(page.offers("Merge into another")).isFalse();
        assertThat(page.offers("Move to another category")).isFalse();
    }

    @Test
    void a_category_is_made_out_of_another_for_the_nominees_that_were_ticked() {
        page.open("books");
        page.screen().press("Make a category out of it");
        page.screen().write("Name in Korean", "만화");
        page.screen().write("Name in English", "Comics");
        page.screen().write("Name in addresses", "comics");
        page.tick("Birch", "Coral");

        page.confirm(WHY);

        assertThat(slugs()).containsExactly("books", "lamps", "tents", "comics");
        assertThat(awards.listed(year, "comics")).containsExactlyInAnyOrder("Birch", "Coral");
        assertThat(page.screen().text()).contains("“Comics” was made out of “For books”, for: Birch, Coral.");
    }

    @Test
    void a_category_is_renamed_and_keeps_its_page() {
        page.open("books");
        page.screen().press("Rename");
        assertThat(page.screen().typedAt("Name in English")).isEqualTo("For books");
        page.screen().write("Name in Korean", "책과 만화");
        page.screen().write("Name in English", "Books and comics");

        page.confirm(WHY);

        assertThat(page.location()).isEqualTo(page.path() + "/books");
        assertThat(page.screen().text())
                .contains(
                        "Nominations and shortlist: Books and comics", "“For books” is now called “Books and comics”");
    }

    @Test
    void a_category_is_withdrawn_and_brought_back() {
        page.open("books");
        page.screen().press("Withdraw");
        page.confirm(WHY);
        assertThat(slugs()).containsExactly("lamps", "tents");
        assertThat(page.screen().text()).contains("“For books” was withdrawn", WHY);

        page.screen().press("Undo");

        assertThat(slugs()).containsExactly("books", "lamps", "tents");
        assertThat(page.screen().notice()).contains("The category is back");
        assertThat(page.screen().text()).contains("(undone)");
        assertThat(page.offers("Undo")).isFalse();
    }

    @Test
    void a_nominee_is_moved_to_another_category() {
        page.open("books");
        page.choose("Amber");
        page.screen().press("Move to another category");
        assertThat(page.dialog()).contains("counts once");
        page.chooseCategory("For tents");

        page.confirm(WHY);

        assertThat(awards.listed(year, "tents")).containsExactly("Amber");
        assertThat(page.location()).isEqualTo(page.path() + "/books");
        assertThat(page.screen().text()).contains("Amber: moved from “For books” to “For tents”.", WHY);
    }

    private List<String> slugs() {
        return editions.get(year.id()).terms().stream().map(it -> it.slug()).toList();
    }
}
