package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators find at the address of a list whose category a ruling ended. */
@LaurelTest
class EndedListsViewTest extends SpringBrowserlessTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final CategoryRulings rulings;
    private final FoundedYear year;
    private final Screen screen = new Screen(this);

    @Autowired
    EndedListsViewTest(SeveralAwards awards, CategoryRulings rulings) {
        this.awards = awards;
        this.rulings = rulings;
        year = awards.nominating("books", "lamps", "tents", "games");
        awards.nominate(year, "lamps", "Coral");
    }

    @Test
    void that_of_a_merged_one_leads_to_the_one_that_took_its_nominations_and_says_how_they_came_there() {
        merge("lamps", "tents");
        merge("tents", "books");

        assertThat(open("/lamps")).contains("For books", "1 shops are on the list");
        assertThat(screen.title()).contains("For books");
        assertThat(screen.notice())
                .containsSubsequence(
                        "“For lamps” was merged into “For tents”", "“For tents” was merged into “For books”");
        screen.as(year.first().account(), Language.KO).open(path("/tents"));
        assertThat(screen.title()).contains("부문 books");
        assertThat(screen.notice()).contains("‘부문 tents’ 부문을 ‘부문 books’ 부문과 합쳤어요");
    }

    @Test
    void that_of_a_withdrawn_one_leads_to_all_where_the_reason_stands_and_the_withdrawal_can_be_undone() {
        merge("lamps", "tents");
        var tents = id("tents");
        assertThat(rulings.withdraw(year.first(), tents, WHY)).isEqualTo(new Ruled());

        for (var slug : new String[] {"/tents", "/lamps"}) {
            assertThat(open(slug)).contains("For books", "“For tents” was withdrawn", WHY, "Undo");
            assertThat(screen.notice()).contains("“For tents” was withdrawn");
        }

        assertThat(rulings.reinstate(year.second(), year.id(), tents)).isEqualTo(new Ruled());
        assertThat(open("/lamps")).contains("1 shops are on the list");
        assertThat(screen.title()).contains("For tents");
    }

    @Test
    void where_one_category_is_left_its_address_and_those_of_the_others_lead_to_the_list_of_the_year() {
        merge("lamps", "books");
        merge("games", "books");
        merge("tents", "books");

        for (var slug : new String[] {"/books", "/lamps"}) {
            assertThat(open(slug)).contains("1 shops are on the list");
            assertThat(screen.title()).doesNotContain("For books");
        }
        screen.open(path("/shoes"));
        assertThat(screen.shows(ShortlistView.class)).isFalse();
    }

    @Test
    void an_ended_category_of_another_year_is_no_page_of_this_one() {
        merge("lamps", "books");
        var other = awards.nominating("books", "spoons");

        screen.as(other.first().account()).open(other.community().slug() + "/desk/editions/2026/shortlist/lamps");

        assertThat(screen.shows(ShortlistView.class)).isFalse();
        assertThat(screen.notice()).isEmpty();
    }

    private String open(String rest) {
        var text = screen.as(year.first().account()).open(path(rest));
        assertThat(screen.shows(ShortlistView.class)).isTrue();
        return text;
    }

    private String path(String rest) {
        return year.community().slug() + "/desk/editions/2026/shortlist" + rest;
    }

    private void merge(String from, String into) {
        assertThat(rulings.merge(year.first(), id(from), id(into), WHY)).isEqualTo(new Ruled());
    }

    private CategoryId id(String slug) {
        return awards.category(year, slug);
    }
}
