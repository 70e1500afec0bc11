package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.OtherNode;
import app.laurel.StatementCount;
import app.laurel.ballot.BallotBox;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.DateMoveOutcome;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.result.ReleaseOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.result.web.CountedYears.Way;
import app.laurel.shop.Shops;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Public pages cost the database nothing once they are made, and are never older than what was changed here. */
@LaurelTest
class WarmPagesTest {
    private final CountedYears counted;
    private final OpenEditions open;
    private final Editions editions;
    private final ResultDesk desk;
    private final Results results;
    private final Shops shops;
    private final MovableClock clock;
    private final StatementCount statements;
    private final OtherNode other;
    private final MockMvc web;

    @Autowired
    WarmPagesTest(
            OpenEditions open,
            BallotBox box,
            Editions editions,
            ResultDesk desk,
            Results results,
            Shops shops,
            MovableClock clock,
            StatementCount statements,
            DataSource database,
            MockMvc web) {
        counted = new CountedYears(open, box, desk);
        this.open = open;
        this.editions = editions;
        this.desk = desk;
        this.results = results;
        this.shops = shops;
        this.clock = clock;
        this.statements = statements;
        other = new OtherNode(database);
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
        var tag = Objects.requireNonNull(ask(path).getHeader("ETag"));

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
        var made = ask(path);
        var kept = ask(path);

        assertThat(kept.getHeaderNames()).containsExactlyInAnyOrderElementsOf(made.getHeaderNames());
        for (var name : made.getHeaderNames()) {
            assertThat(kept.getHeaderValues(name)).as(name).isEqualTo(made.getHeaderValues(name));
        }
        assertThat(kept.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(ask("/en/nowhere/2026/rules").getStatus()).isEqualTo(404);
        assertThat(ask("/en/nowhere/2026/rules").getStatus()).isEqualTo(404);
    }

    @Test
    void a_moved_date_is_on_every_page_at_once() throws Exception {
        var edition = open.anOpenEdition().open();
        var year = "/en" + CountedYears.path(edition);
        assertThat(text(year + "/rules")).doesNotContain("The printer is broken");
        var before = text(year);

        var to = editions.get(edition.id()).schedule().votingCloses().plus(Duration.ofDays(3));
        assertThat(editions.moveDate(
                        edition.first(), edition.id(), Milestone.VOTING_CLOSES, to, "The printer is broken"))
                .isInstanceOf(DateMoveOutcome.Moved.class);

        assertThat(text(year + "/rules")).contains("The printer is broken");
        assertThat(text(year)).isNotEqualTo(before);
    }

    @Test
    void a_date_that_comes_changes_the_pages_though_nobody_changed_anything() throws Exception {
        var edition = open.anOpenEdition().open();
        var path = "/en" + CountedYears.path(edition);
        var before = text(path);
        assertThat(text(path)).isEqualTo(before);

        open.close(edition);

        assertThat(text(path)).isNotEqualTo(before);
        clock.pass(Duration.ofSeconds(-1));
        assertThat(text(path)).isEqualTo(before);
    }

    @Test
    void a_result_is_on_its_pages_and_on_the_landing_page_the_moment_it_is_published() throws Exception {
        var edition = counted.closed(Way.AVERAGE, 12);
        counted.signed(edition);
        var paths = Stream.of(
                        "/en" + CountedYears.path(edition),
                        "/en/" + edition.community().slug(),
                        "/en/")
                .toList();
        for (var path : paths) {
            ask(path);
        }
        assertThat(text(paths.getFirst())).doesNotContain("Shop of the Year 2026 is");
        assertThat(ask(paths.getFirst() + "/report").getStatus()).isEqualTo(404);

        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);

        var award = results.listAwards(edition.id()).getFirst();
        var winner = shops.get(award.shop()).name().en();
        for (var path : paths) {
            assertThat(text(path)).as(path).contains(winner);
        }
        assertThat(ask(paths.getFirst() + "/report").getStatus()).isEqualTo(200);
    }

    @Test
    void a_renamed_shop_is_on_the_list_at_once_and_from_another_node_within_moments() throws Exception {
        var edition = open.anOpenEdition().open();
        var path = "/en" + CountedYears.path(edition) + "/shortlist";
        assertThat(text(path)).contains("<h2>First Shop");
        var first = edition.shops().getFirst();

        shops.rename(edition.first(), first, new Bilingual("새 상점", "New Shop"), "first.example");
        assertThat(text(path)).contains("<h2>New Shop").doesNotContain("<h2>First Shop");

        other.commits("update shop set name_en = 'Newer Shop' where id = " + first);
        assertComesToSay(path, "Newer Shop");
    }

    /** The look at other nodes' changes is taken each second. */
    private void assertComesToSay(String path, String words) throws Exception {
        for (var tried = 0; tried < 100 && !text(path).contains(words); tried++) {
            Thread.sleep(100);
        }
        assertThat(text(path)).contains(words);
    }

    private void assertCostsNothingWarm(String path) throws Exception {
        var made = ask(path);
        assertThat(made.getStatus()).as(path).isEqualTo(200);
        assertCostsNothing(path);
        assertThat(ask(path).getStatus()).as(path).isEqualTo(200);
        if (!path.contains("/v/")) {
            assertThat(ask(path).getContentAsByteArray()).as(path).isEqualTo(made.getContentAsByteArray());
        }
    }

    private void assertCostsNothing(String path) throws Exception {
        assertThat(statements.of(() -> ask(path))).as(path).isEmpty();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private String text(String path) throws Exception {
        return ask(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
