package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.StatementCount;
import app.laurel.result.Results;
import app.laurel.result.web.CountedYears.Way;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Public pages cost the database nothing once they are made. */
@LaurelTest
class WarmPagesTest {
    private final CountedYears counted;
    private final OpenEditions open;
    private final Results results;
    private final StatementCount statements;
    private final PublicReader reader;
    private final MockMvc web;

    @Autowired
    WarmPagesTest(
            CountedYears counted,
            OpenEditions open,
            Results results,
            StatementCount statements,
            PublicReader reader,
            MockMvc web) {
        this.counted = counted;
        this.open = open;
        this.results = results;
        this.statements = statements;
        this.reader = reader;
        this.web = web;
    }

    @Test
    void a_page_of_a_published_year_costs_no_statement_the_second_time_and_is_the_same() throws Exception {
        var edition = counted.published(Way.MAJORITY_JUDGMENT, 12);
        var community = "/" + edition.community().slug();
        var year = CountedYears.path(edition);

        for (var path : List.of(
                "/en/",
                "/ko/",
                "/en" + community,
                "/en" + community + "/join",
                "/en" + community + "/shops",
                "/ko" + community + "/shop/" + edition.shops().getFirst(),
                "/en" + year,
                "/ko" + year,
                "/en" + year + "/report",
                "/en" + year + "/rules",
                "/en" + year + "/shortlist",
                "/en" + year + "/can-i-vote",
                "/en" + year + "/voted",
                year + "/og-en.png",
                year + "/voted-ko.png",
                year + "/rules.json",
                year + "/shortlist-rounds.csv")) {
            assertCostsNothingWarm(path);
        }
    }

    @Test
    void a_page_of_a_year_in_voting_costs_no_statement_the_second_time() throws Exception {
        var year = CountedYears.path(open.anOpenEdition().open());

        for (var page : List.of("", "/rules", "/shortlist", "/can-i-vote", "/voted")) {
            assertCostsNothingWarm("/ko" + year + page);
        }
    }

    @Test
    void a_badge_its_facts_and_its_proof_cost_no_statement_the_second_time() throws Exception {
        var code = results.listAwards(counted.published(Way.AVERAGE, 12).id())
                .getFirst()
                .code();

        for (var path : List.of("/v1/a/" + code + "/card.svg", "/v1/a/" + code + ".json", "/en/v/" + code)) {
            assertCostsNothingWarm(path);
        }
        assertCostsNothing("/v1/a/" + code + "/card.svg");
    }

    @Test
    void a_reader_who_has_the_page_is_answered_by_its_tag_without_a_statement() throws Exception {
        var path = "/en" + CountedYears.path(open.anOpenEdition().open());
        var tag = Objects.requireNonNull(reader.ask(path).getHeader("ETag"));

        var sent = statements.of(() -> {
            var again = web.perform(get(path).header("If-None-Match", tag))
                    .andReturn()
                    .getResponse();
            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.getHeader("ETag")).isEqualTo(tag);
            assertThat(again.getContentAsByteArray()).isEmpty();
            return again;
        });

        assertThat(sent).isEmpty();
    }

    @Test
    void a_kept_page_has_the_headers_it_was_made_with_and_a_page_that_is_not_there_is_not_kept() throws Exception {
        var path = "/en" + CountedYears.path(open.anOpenEdition().open()) + "/rules";
        var made = reader.ask(path);
        var kept = reader.ask(path);

        assertThat(kept.getHeaderNames()).containsExactlyInAnyOrderElementsOf(made.getHeaderNames());
        for (var name : made.getHeaderNames()) {
            assertThat(kept.getHeaderValues(name)).as(name).isEqualTo(made.getHeaderValues(name));
        }
        assertThat(kept.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(reader.ask("/en/nowhere/2026/rules").getStatus()).isEqualTo(404);
        assertThat(reader.ask("/en/nowhere/2026/rules").getStatus()).isEqualTo(404);
    }

    private void assertCostsNothingWarm(String path) throws Exception {
        var made = reader.ask(path);
        assertThat(made.getStatus()).as(path).isEqualTo(200);
        assertCostsNothing(path);
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(200);
        if (!path.contains("/v/")) {
            assertThat(reader.ask(path).getContentAsByteArray()).as(path).isEqualTo(made.getContentAsByteArray());
        }
    }

    private void assertCostsNothing(String path) throws Exception {
        assertThat(statements.of(() -> reader.ask(path))).as(path).isEmpty();
    }
}
