package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.Rulings;
import app.laurel.nomination.SeveralAwards;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of lists of a year with three categories: all of them, each on a page of its own, and the file for all. */
@LaurelTest
class SeveralListsViewTest extends SpringBrowserlessTest {
    private final SeveralAwards awards;
    private final FoundedYears times;
    private final NominatedYears lists;
    private final Rulings rulings;
    private final CategoryRulings categoryRulings;
    private final FoundedYear year;
    private final Screen screen = new Screen(this);

    @Autowired
    SeveralListsViewTest(
            SeveralAwards awards,
            FoundedYears times,
            NominatedYears lists,
            Rulings rulings,
            CategoryRulings categoryRulings) {
        this.awards = awards;
        this.times = times;
        this.lists = lists;
        this.rulings = rulings;
        this.categoryRulings = categoryRulings;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "books", "Amber");
        awards.nominate(year, "lamps", "Coral", "Dune");
    }

    @Test
    void all_categories_are_listed_with_their_nominations_and_lead_to_a_page_each() {
        var amber = awards.nominee(year, "books", "Amber");
        rulings.setAside(year.first(), awards.category(year, "books"), amber, "It sells no books.");

        open("");

        assertThat(row("For books")).contains("Nominees: 1. Members who nominated: 2.", "Rulings on nominees: 1");
        assertThat(row("For lamps")).contains("Nominees: 2. Members who nominated: 1.");
        assertThat(row("For tents")).contains("Nobody has been nominated yet.");
        assertThat(links("For books")).containsExactly("/app/" + path("/books"));
        assertThat(find(NomineeList.class).all()).isEmpty();
    }

    @Test
    void the_list_of_one_is_read_and_ruled_on_at_its_own_address_with_ways_to_the_others() {
        open("/lamps");

        assertThat(screen.text()).contains("Nominations and shortlist: For lamps", "2 shops are on the list");
        assertThat(screen.title()).contains("For lamps");
        assertThat(links("All categories")).containsExactly("/app/" + path(""));
        assertThat(links("Before: For books")).containsExactly("/app/" + path("/books"));
        assertThat(links("Next: For tents")).containsExactly("/app/" + path("/tents"));
        assertThat(find(Upload.class).all()).isEmpty();
        open("/books");
        assertThat(screen.text()).doesNotContain("Before:");
    }

    @Test
    void an_address_that_is_no_category_of_the_year_is_no_page() {
        screen.as(year.first().account()).open(path("/shoes"));
        assertThat(screen.shows(ShortlistView.class)).isFalse();

        var one = lists.aNominatedYear();
        screen.as(one.first().account()).open(one.community().slug() + "/desk/editions/2026/shortlist/award");

        assertThat(screen.shows(ShortlistView.class)).isFalse();
    }

    @Test
    void lists_are_given_out_one_by_one() {
        times.closeNominations(year);
        open("/lamps");
        screen.press("Publish the list");
        screen.confirm("Publish the list");

        assertThat(screen.text()).contains("The list is out");
        open("");

        assertThat(row("For lamps")).contains("The list is out.");
        assertThat(row("For books")).doesNotContain("The list is out");
        times.openVoting(year);
        open("");
        assertThat(row("For lamps")).contains("Shops that are voted on: 2.");
        assertThat(row("For tents")).contains("Nobody was nominated here");
        assertThat(find(Upload.class).all()).isEmpty();
    }

    @Test
    void the_example_of_a_file_names_the_years_own_categories() {
        open("");
        assertThat(find(Pre.class).single().getText())
                .isEqualTo("voter,nominee,category\nV001,Market One,For books\n"
                        + "V001,https://shop.example,For lamps\nV002,마켓 하나,For tents");

        screen.as(year.first().account(), Language.KO).open(path(""));

        assertThat(find(Pre.class).single().getText()).contains("V001,Market One,부문 books");
    }

    @Test
    void a_year_of_one_has_neither_overview_nor_rulings_on_categories() {
        var one = lists.aNominatedYear();

        var text = screen.as(one.first().account()).open(one.community().slug() + "/desk/editions/2026/shortlist");

        assertThat(text).contains("The list as it stands now").doesNotContain("categor", "For books");
        assertThat(find(Pre.class).single().getText())
                .isEqualTo("voter,nominee\nV001,Market One\nV001,https://shop.example\nV002,마켓 하나");
        assertThat(find(CategoryOverview.class).all()).isEmpty();
    }

    @Test
    void a_withdrawal_that_left_one_category_is_undone_on_the_page_of_that_one() {
        categoryRulings.withdraw(year.first(), awards.category(year, "tents"), "Nobody sells tents.");
        categoryRulings.withdraw(year.first(), awards.category(year, "books"), "Nobody reads.");
        open("");
        assertThat(find(NomineeList.class).all()).hasSize(1);
        assertThat(screen.text()).contains("“For books” was withdrawn", "Nobody reads.");

        screen.confirm("Undo");

        assertThat(screen.notice()).contains("The category is back");
        assertThat(screen.text()).contains("For books", "For lamps", "(undone)");
        assertThat(find(CategoryOverview.class).all()).hasSize(1);
    }

    private void open(String rest) {
        screen.as(year.first().account()).open(path(rest));
        assertThat(screen.shows(ShortlistView.class)).isTrue();
    }

    private String path(String rest) {
        return year.community().slug() + "/desk/editions/2026/shortlist" + rest;
    }

    private String row(String name) {
        return find(ListItem.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links(String name) {
        return find(Anchor.class).all().stream()
                .filter(it -> it.getText().equals(name))
                .map(Anchor::getHref)
                .toList();
    }
}
