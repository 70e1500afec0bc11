package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.nomination.CategoryRulingOutcome.Refused;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the addresses of categories lead that rulings ended. */
@LaurelTest
class EndedCategoryPagesTest {
    private static final String WHY = "There are too few shops for two awards.";

    private final SeveralAwards awards;
    private final FoundedYears times;
    private final CategoryRulings rulings;
    private final PublicReader reader;
    private final FoundedYear year;
    private final String path;

    @Autowired
    EndedCategoryPagesTest(SeveralAwards awards, FoundedYears times, CategoryRulings rulings, PublicReader reader) {
        this.awards = awards;
        this.times = times;
        this.rulings = rulings;
        this.reader = reader;
        year = awards.nominating("books", "lamps", "tents", "games");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "lamps", "Coral");
        path = awards.of(year, "books").edition().path(year.community().slug());
    }

    @Test
    void all_pages_and_files_of_a_merged_category_lead_to_those_of_the_one_that_took_it() throws Exception {
        merge("lamps", "tents");
        merge("tents", "books");

        for (var page : List.of("", "/shortlist", "/report", "/voted", "/version/1")) {
            assertThat(lead("/en" + path + "/lamps" + page)).isEqualTo("/en" + path + "/books" + page);
            assertThat(lead("/ko" + path + "/tents" + page)).isEqualTo("/ko" + path + "/books" + page);
        }
        for (var file : List.of("/rules.json", "/og-ko.png", "/shortlist-rounds.csv", "/version/1/ballots.csv")) {
            assertThat(lead(path + "/lamps" + file)).isEqualTo(path + "/books" + file);
        }
        times.openVoting(year);
        assertThat(lead("/en" + path + "/lamps")).isEqualTo("/en" + path + "/books");
        assertThat(reader.read("/en" + path + "/books/shortlist")).contains("Amber", "Coral");
    }

    @Test
    void a_withdrawn_category_has_a_page_that_says_why_and_the_year_leads_to_it() throws Exception {
        withdraw("tents");

        assertThat(reader.ask("/en" + path + "/tents").getStatus()).isEqualTo(200);
        assertThat(reader.read("/en" + path + "/tents"))
                .contains("<h1>For tents</h1>", "Withdrawn", WHY, "/en" + path + "/categories\"");
        assertThat(reader.read("/ko" + path + "/tents")).contains("<h1>부문 tents</h1>", "취소한 부문", WHY);
        for (var page : List.of("/shortlist", "/report", "/voted", "/version/1")) {
            assertThat(lead("/ko" + path + "/tents" + page)).isEqualTo("/ko" + path + "/tents");
        }
        for (var file : List.of("/rules.json", "/og-ko.png", "/result.json")) {
            assertThat(reader.ask(path + "/tents" + file).getStatus()).as(file).isEqualTo(404);
        }
        assertYearNames();
        times.closeNominations(year);
        assertYearNames();
        times.openVoting(year);
        assertYearNames();
    }

    private void assertYearNames() throws Exception {
        assertThat(reader.read("/en" + path)).contains("Withdrawn categories", "/en" + path + "/tents\">For tents");
        assertThat(reader.read("/ko" + path)).contains("취소한 부문", "/ko" + path + "/tents\">부문 tents");
    }

    @Test
    void what_was_merged_into_a_category_leads_to_its_page_also_after_that_was_withdrawn_and_back_again()
            throws Exception {
        merge("lamps", "tents");
        var tents = awards.category(year, "tents");
        withdraw("tents");

        assertThat(lead("/en" + path + "/lamps/shortlist")).isEqualTo("/en" + path + "/tents");

        assertThat(rulings.reinstate(year.second(), year.id(), tents)).isEqualTo(new Ruled());
        assertThat(lead("/en" + path + "/lamps/shortlist")).isEqualTo("/en" + path + "/tents/shortlist");
        assertThat(reader.read("/en" + path + "/tents")).doesNotContain("Withdrawn");
        assertThat(reader.read("/en" + path)).doesNotContain("Withdrawn");
    }

    @Test
    void where_one_category_is_left_its_old_address_and_those_of_merged_ones_lead_to_the_year() throws Exception {
        merge("lamps", "books");
        merge("games", "books");
        withdraw("tents");

        for (var page : List.of("", "/shortlist", "/voted")) {
            assertThat(lead("/en" + path + "/books" + page)).isEqualTo("/en" + path + page);
            assertThat(lead("/ko" + path + "/lamps" + page)).isEqualTo("/ko" + path + page);
        }
        assertThat(lead(path + "/games/rules.json")).isEqualTo(path + "/rules.json");
        assertThat(reader.read("/en" + path + "/tents")).contains("<h1>For tents</h1>", WHY);
        times.openVoting(year);
        assertThat(reader.read("/en" + path + "/shortlist")).contains("Amber");
        assertThat(reader.read("/en" + path)).contains("Withdrawn categories");
    }

    @Test
    void no_category_gets_the_address_of_one_that_ended() throws Exception {
        merge("lamps", "tents");
        withdraw("games");
        var birch = awards.nominee(year, "books", "Birch");

        for (var slug : List.of("lamps", "games")) {
            var words = new CategoryDraft.Words(slug, new Bilingual("새 부문", "A new one"), new Bilingual("", ""));
            assertThat(rulings.split(year.first(), id("books"), words, List.of(birch), WHY))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void an_ended_category_of_another_community_leads_nowhere() throws Exception {
        leadsNowhere(awards.nominating("books", "spoons"));
    }

    @Test
    void an_ended_category_of_another_year_of_the_same_community_leads_nowhere() throws Exception {
        leadsNowhere(awards.nominating(times.aYear().beside(year).inYear(2027), "books", "spoons"));
    }

    private void leadsNowhere(FoundedYear other) throws Exception {
        merge("lamps", "books");
        withdraw("tents");
        var elsewhere =
                awards.of(other, "books").edition().path(other.community().slug());

        for (var slug : List.of("/lamps", "/tents", "/nothing", "/lamps/shortlist")) {
            assertThat(reader.ask("/en" + elsewhere + slug).getStatus())
                    .as(slug)
                    .isEqualTo(404);
        }
        for (var slug : List.of("/spoons", "/nothing/shortlist", "/award", "/lamp")) {
            assertThat(reader.ask("/en" + path + slug).getStatus()).as(slug).isEqualTo(404);
        }
        assertThat(reader.ask("/en" + path.replace("2026", "2025") + "/lamps").getStatus())
                .isEqualTo(404);
    }

    private String lead(String from) throws Exception {
        var answer = reader.ask(from);
        assertThat(answer.getStatus()).as(from).isEqualTo(302);
        return String.valueOf(answer.getHeader("Location"));
    }

    private void merge(String from, String into) {
        assertThat(rulings.merge(year.first(), id(from), id(into), WHY)).isEqualTo(new Ruled());
    }

    private void withdraw(String slug) {
        assertThat(rulings.withdraw(year.first(), id(slug), WHY)).isEqualTo(new Ruled());
    }

    private CategoryId id(String slug) {
        return awards.category(year, slug);
    }
}
