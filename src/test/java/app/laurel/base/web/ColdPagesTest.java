package app.laurel.base.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.AtOnce;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.base.change.Changes;
import app.laurel.result.Results;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A page that nobody has asked for since something changed is made by one, for all who ask, and then lies at the door. */
@OnTheWire
class ColdPagesTest {
    private static final int AT_ONCE = 32;

    private final ReadyAnswers ready;
    private final PublishedEditions editions;
    private final Results results;
    private final StatementCount statements;
    private final Changes changes;
    private final JdbcTemplate database;

    @LocalServerPort
    private int port;

    private WireVisitor visitor;
    private List<String> pages;

    @Autowired
    ColdPagesTest(
            ReadyAnswers ready,
            PublishedEditions editions,
            Results results,
            StatementCount statements,
            Changes changes,
            JdbcTemplate database) {
        this.ready = ready;
        this.editions = editions;
        this.results = results;
        this.statements = statements;
        this.changes = changes;
        this.database = database;
    }

    @BeforeEach
    void publish() {
        visitor = new WireVisitor(port);
        var edition = editions.aPublishedEdition();
        var code = results.listAwards(edition.id()).getFirst().code().value();
        var year = "/en/" + edition.community().slug() + "/" + edition.year();
        pages = List.of(year, year + "/rules", year + "/shortlist", "/en/v/" + code, "/v/" + code);
    }

    @Test
    void many_who_ask_at_once_cost_the_database_no_more_than_one() {
        for (var page : pages) {
            await().atMost(30, SECONDS).untilAsserted(() -> {
                somethingChanges();
                var one = statements.of(() -> visitor.ask("GET", page)).size();
                somethingChanges();
                var many = statements
                        .of(() -> AtOnce.times(AT_ONCE, () -> visitor.ask("GET", page)))
                        .size();
                assertThat(one).as(page).isPositive();
                assertThat(many).as(page).isLessThanOrEqualTo(one + one / 2);
            });
        }
    }

    @Test
    void what_was_made_for_one_lies_at_the_door_for_the_next_in_the_same_words() throws Exception {
        for (var page : pages) {
            somethingChanges();
            assertThat(ready.find(page)).as(page).isNull();
            var made = WireVisitor.text(visitor.ask("GET", page));

            var next = visitor.askUntilReady(ready, page);

            assertThat(WireVisitor.text(next)).as(page).isEqualTo(made);
            assertThat(visitor.ask(
                                    "GET",
                                    page,
                                    "If-None-Match:"
                                            + next.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .as(page)
                    .isEqualTo(304);
        }
    }

    @Test
    void what_another_node_changes_is_seen_within_fifteen_seconds() {
        for (var page : pages) {
            await().atMost(20, SECONDS)
                    .until(() -> visitor.ask("GET", page).statusCode() == 200 && ready.find(page) != null);

            raise();

            await().atMost(15, SECONDS).until(() -> ready.find(page) == null);
        }
    }

    /** Waits until this node has noticed it. */
    private void somethingChanges() {
        var before = changes.known();
        raise();
        await().atMost(20, SECONDS).until(() -> changes.known() > before);
    }

    /** As another node does that writes something which is shown. */
    private void raise() {
        database.update("update base_change set version = version + 1");
    }
}
