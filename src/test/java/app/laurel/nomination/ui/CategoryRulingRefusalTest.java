package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.SeveralAwards;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators read where a ruling on a category is refused, beside what they typed. */
@LaurelTest
class CategoryRulingRefusalTest extends SpringBrowserlessTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final FoundedYears times;
    private final NominatedYears lists;
    private final Rulings nomineeRulings;
    private final CategoryRulings rulings;
    private final FoundedYear year;
    private final CategoryRulingUser page;

    @Autowired
    CategoryRulingRefusalTest(
            SeveralAwards awards,
            FoundedYears times,
            NominatedYears lists,
            Rulings nomineeRulings,
            CategoryRulings rulings) {
        this.awards = awards;
        this.times = times;
        this.lists = lists;
        this.nomineeRulings = nomineeRulings;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        page = new CategoryRulingUser(this, year);
    }

    @BeforeEach
    void open() {
        page.open("books");
    }

    @Test
    void a_reason_that_is_missing_or_too_long_is_refused_beside_its_field() {
        page.screen().press("Merge into another");
        page.chooseCategory("For lamps");

        page.confirm("");
        assertThat(page.screen().problemAt("Reason")).contains("Give a reason");
        page.confirm("x".repeat(501));

        assertThat(page.screen().problemAt("Reason")).contains("500", "501");
        assertThat(page.screen().typedAt("Reason")).hasSize(501);
        assertThat(page.others().getValue().name().en()).isEqualTo("For lamps");
    }

    @Test
    void a_merger_into_nothing_is_refused_beside_the_field() {
        page.screen().press("Merge into another");

        page.confirm(WHY);

        assertThat(page.others().isInvalid()).isTrue();
        assertThat(page.others().getErrorMessage()).isEqualTo("Choose another category.");
        assertThat(page.others()
                        .getListDataView()
                        .getItems()
                        .map(it -> it.name().en()))
                .containsExactly("For lamps", "For tents");
        assertThat(page.screen().typedAt("Reason")).isEqualTo(WHY);
    }

    @Test
    void a_name_that_is_taken_and_an_address_that_is_none_are_refused_beside_their_fields() {
        page.screen().press("Make a category out of it");
        page.screen().write("Name in Korean", "부문 lamps");
        page.screen().write("Name in English", "For lamps");
        page.screen().write("Name in addresses", "N o");
        page.tick("Amber");

        page.confirm(WHY);

        assertThat(page.screen().problemAt("Name in English")).isNotBlank();
        assertThat(page.screen().problemAt("Name in addresses")).isNotBlank();
        assertThat(page.screen().typedAt("Name in English")).isEqualTo("For lamps");
        assertThat(page.who().getValue()).hasSize(1);
    }

    @Test
    void a_category_for_nobody_is_refused_beside_the_nominees() {
        page.screen().press("Make a category out of it");
        page.screen().write("Name in Korean", "만화");
        page.screen().write("Name in English", "Comics");
        page.screen().write("Name in addresses", "comics");

        page.confirm(WHY);

        assertThat(page.who().getErrorMessage()).isEqualTo("Choose who goes to the new category.");
        assertThat(page.screen().typedAt("Name in addresses")).isEqualTo("comics");
    }

    @Test
    void the_name_that_it_has_is_refused_as_a_new_one() {
        page.screen().press("Rename");

        page.confirm(WHY);

        assertThat(page.screen().problemAt("Name in English")).contains("already has that name");
    }

    @Test
    void a_ruling_that_stands_on_a_nominee_is_named_as_what_is_undone_first() {
        var amber = awards.nominee(year, "books", "Amber");
        nomineeRulings.leaveOut(year.first(), awards.category(year, "books"), amber, "It sells no books.");
        page.screen().press("Merge into another");
        page.chooseCategory("For lamps");

        page.confirm(WHY);

        assertThat(page.dialog()).contains("These have a ruling made for the list of this category: Amber.");
        assertThat(page.screen().typedAt("Reason")).isEqualTo(WHY);
    }

    @Test
    void a_nominee_that_another_moderator_moved_meanwhile_does_not_go_twice() {
        page.choose("Amber");
        page.screen().press("Move to another category");
        var amber = awards.nominee(year, "books", "Amber");
        rulings.move(year.second(), awards.category(year, "books"), amber, awards.category(year, "tents"), WHY);
        page.chooseCategory("For lamps");

        page.confirm(WHY);

        assertThat(page.dialog()).contains("another moderator got there first");
    }

    @Test
    void a_category_that_another_moderator_ended_meanwhile_is_said_and_the_page_shows_how_things_stand() {
        page.screen().press("Rename");
        page.screen().write("Name in English", "Books and comics");
        rulings.withdraw(year.second(), awards.category(year, "books"), WHY);

        page.confirm(WHY);

        assertThat(page.screen().notice()).contains("merged or withdrawn by another moderator meanwhile");
        assertThat(page.dialog()).isEmpty();
    }

    @Test
    void a_list_given_out_meanwhile_is_named_and_the_page_shows_how_things_stand() {
        page.screen().press("Rename");
        page.screen().write("Name in English", "Books and comics");
        times.closeNominations(year);
        lists.announce(year.second(), awards.category(year, "books"));

        page.confirm(WHY);

        assertThat(page.screen().notice()).contains("The list of “For books” is out");
        assertThat(page.dialog()).isEmpty();
        assertThat(page.offers("Rename")).isFalse();
        assertThat(page.offers("Move to another category")).isFalse();
    }
}
