package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.StatementCount;
import app.laurel.result.TwoSigners;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find of a year of several categories after its result was annulled, and what a page costs that was made before. */
@LaurelTest
class YearOfSeveralVersionsTest {
    private final YearsOfSeveral years;
    private final TwoSigners signers;
    private final StatementCount statements;
    private final PublicReader reader;

    @Autowired
    YearOfSeveralVersionsTest(
            YearsOfSeveral years, TwoSigners signers, StatementCount statements, PublicReader reader) {
        this.years = years;
        this.signers = signers;
        this.statements = statements;
        this.reader = reader;
    }

    @Test
    void an_annulled_year_leaves_the_pages_of_all_its_categories_and_each_version_says_that_it_holds_no_longer()
            throws Exception {
        var year = years.published();
        var path = years.path(year);
        assertThat(reader.read("/en" + path)).contains("One award", "Tent 1");
        var edition = new OpenEdition(
                year.community(), year.first(), year.second(), year.id(), year.category(), 2026, List.of());

        signers.annul(edition, "Votes were bought & sold.");

        for (var page : List.of("", "/camping", "/books")) {
            assertThat(reader.read("/en" + path + page))
                    .as(page)
                    .contains("Votes were bought &amp; sold.", "/en" + path + "/version/1\"")
                    .doesNotContain("One award", "<h1>Tent 1");
        }
        assertThat(reader.read("/en" + path + "/version/1"))
                .contains("holds no longer", "Tent 1", path + "/camping/version/1\"", path + "/version/1/recount.zip");
        assertThat(reader.read("/ko" + path + "/camping/version/1"))
                .contains("유효하지 않아요", "Tent 1", path + "/camping/version/1/result.json");
        for (var file : List.of("/recount.zip", "/year.json", "/camping/result.json", "/og-ko.png")) {
            assertThat(reader.ask(path + file).getStatus()).as(file).isEqualTo(404);
        }
        for (var file : List.of("/version/1/recount.zip", "/version/1/year.json", "/camping/version/1/ballots.csv")) {
            assertThat(reader.ask(path + file).getStatus()).as(file).isEqualTo(200);
        }
        assertThat(reader.read("/en/" + year.community().slug())).doesNotContain("Tent 1");
    }

    @Test
    void a_page_or_file_of_a_category_costs_no_statement_the_second_time() throws Exception {
        var path = years.path(years.published());
        for (var page : List.of(
                "/en" + path,
                "/ko" + path + "/camping",
                "/en" + path + "/kitchens/report",
                "/en" + path + "/camping/shortlist",
                "/ko" + path + "/camping/voted",
                path + "/og-en.png",
                path + "/camping/og-ko.png",
                path + "/camping/voted-ko.png",
                path + "/camping/rules.json",
                path + "/camping/shortlist-rounds.csv")) {
            var made = reader.ask(page);
            assertThat(made.getStatus()).as(page).isEqualTo(200);
            assertThat(statements.of(() -> reader.ask(page))).as(page).isEmpty();
            assertThat(reader.ask(page).getContentAsByteArray()).as(page).isEqualTo(made.getContentAsByteArray());
        }
    }
}
