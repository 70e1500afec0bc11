package app.laurel.result.ui;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.OpenEdition;
import app.laurel.Screen;
import app.laurel.count.Quorum;
import app.laurel.edition.CategoryOverrides;
import app.laurel.result.ResultDesk;
import app.laurel.result.TwoSigners;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of all categories once nominations have opened, phase by phase: what each needs next, and the way there. */
@LaurelTest
class CategoryNeedsTest extends SpringBrowserlessTest {
    private final FoundedYears years;
    private final NominatedYears nominated;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Screen screen = new Screen(this);

    @Autowired
    CategoryNeedsTest(
            FoundedYears years, NominatedYears nominated, ClosedEditions closed, TwoSigners signers, ResultDesk desk) {
        this.years = years;
        this.nominated = nominated;
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
    }

    @Test
    void until_voting_opens_each_says_what_is_nominated_and_which_list_is_to_be_given_out() {
        var needsOne = new CategoryOverrides(List.of(), null, null, null, null, 1);
        var year = years.aYear()
                .withCategories(draft("books", needsOne), draft("lamps"), draft("tents"))
                .nominating();
        nominated.take(year, "voter,nominee,category\n1,Shop A,1\n2,Shop B,1\n1,Shop A,2\n");
        open(year);
        assertThat(row("For books"))
                .contains("Nominees: 2. Members who nominated: 2.")
                .doesNotContain("Needs you");
        assertThat(row("For lamps")).contains("Nominees: 1.").contains("with fewer on the list there is no award");
        assertThat(row("For tents")).contains("Nobody has been nominated yet.");

        years.closeNominations(year);
        open(year);
        assertThat(row("For books"))
                .contains("needs to be reviewed and published")
                .contains("Needs you");
        assertThat(way("For books")).endsWith("/desk/editions/2026/shortlist/books");

        nominated.announce(year.first(), year.category());
        open(year);
        assertThat(row("For books")).contains("The list is out.").doesNotContain("Needs you");
        assertThat(row("For lamps")).contains("Needs you");
    }

    @Test
    void while_members_vote_each_says_how_many_have_and_which_gives_no_award() {
        var edition = closed.several(12);
        years.openVoting(new FoundedYear(
                edition.community(), edition.first(), edition.second(), edition.id(), edition.category()));

        open(edition);

        assertThat(screen.text()).contains("Voting has opened: categories are final");
        assertThat(row("For books")).contains("have voted, by the last published figure");
        assertThat(row("For tents")).contains("no vote and no award");
    }

    @Test
    void while_members_vote_each_says_how_many_ratings_its_rules_ask() {
        var year = years.aYear()
                .withRules(it -> it.quorum(new Quorum(1, 0)))
                .withCategories(
                        draft("books", ofQuorum(30, 0)), draft("lamps", ofQuorum(4, 20)), draft("tents"), draft("pots"))
                .nominating();
        nominated.take(year, "voter,nominee,category\n1,Shop A,1\n1,Shop A,2\n1,Shop A,3\n");
        years.openVoting(year);

        open(year);

        assertThat(row("For books"))
                .contains("With fewer than 30 there is no award.", "needs at least 30 full ratings.");
        assertThat(row("For lamps"))
                .contains("With fewer than 10 there", "needs at least 4 full ratings, from at least 20% of the valid");
        assertThat(row("For tents")).contains("With fewer than 10 there").doesNotContain("For a place");
        assertThat(row("For pots")).contains("no vote and no award");
    }

    private static CategoryOverrides ofQuorum(int ratings, int percent) {
        return new CategoryOverrides(List.of(), null, null, null, new Quorum(ratings, percent), null);
    }

    @Test
    void where_no_category_has_a_list_when_voting_opens_each_says_that_and_none_that_it_gives_no_award() {
        var year = years.aYear().withCategories(draft("books"), draft("lamps")).nominating();
        years.openVoting(year);

        open(year);

        assertThat(screen.text()).contains("Voting has opened: categories are final");
        assertThat(row("For books")).contains("nothing to vote on").doesNotContain("no award", "Needs you");
        assertThat(way("For lamps")).endsWith("/desk/editions/2026/shortlist/lamps");
        screen.open(year.community().slug() + "/desk/editions/2026/shortlist");
        assertThat(row("For lamps")).contains("nothing to vote on").doesNotContain("no award");
    }

    @Test
    void after_the_close_each_is_to_be_counted_and_the_year_to_be_signed_by_two() {
        var edition = closed.several(12);
        open(edition);
        assertThat(row("For books")).contains("Ready to be counted.").contains("Needs you");
        assertThat(row("For tents")).contains("no award and needs no count").doesNotContain("Needs you");
        assertThat(way("For lamps")).endsWith("/desk/editions/2026/result");

        desk.listMissing(edition.first(), edition.id()).forEach(it -> signers.count(edition, it.id()));
        open(edition);
        assertThat(row("For lamps"))
                .contains("First: Second Shop.")
                .contains("Two moderators still have to sign the year")
                .contains("Needs you");

        signers.sign(edition.first(), edition);
        open(edition);
        assertThat(row("For lamps"))
                .contains("Two moderators still have to sign the year")
                .doesNotContain("Needs you");
    }

    private void open(FoundedYear year) {
        screen.as(year.first().account());
        screen.open(year.community().slug() + "/desk/editions/2026/categories");
    }

    private void open(OpenEdition edition) {
        screen.as(edition.first().account());
        screen.open(edition.community().slug() + "/desk/editions/2026/categories");
    }

    private String row(String name) {
        return item(name).getElement().getTextRecursively();
    }

    private String way(String name) {
        return item(name).getElement().getChild(0).getChild(0).getAttribute("href");
    }

    private ListItem item(String name) {
        return find(ListItem.class).all().stream()
                .filter(it -> it.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
