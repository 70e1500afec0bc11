package app.laurel.load;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_SUPERSEDED;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database of a running Laurel goes away, hangs, or turns read-only, and comes back. */
@OwnServerTest
class DatabaseAwayTest {
    private static final Path DISK = Path.of("target", "database-away-disk");

    @AutoClose
    @SuppressWarnings("NullAway.Init") // started when the settings of the application are asked for
    private static OwnServer server;

    private final OpenEditions editions;
    private final DSLContext sql;
    private final BallotVisitors visitors;
    private final PageReader pages;

    private OpenEdition edition;
    private VaadinVisitor voter;

    @Autowired
    DatabaseAwayTest(OpenEditions editions, DSLContext sql, BallotVisitors visitors, PageReader pages) {
        this.editions = editions;
        this.sql = sql;
        this.visitors = visitors;
        this.pages = pages;
    }

    @DynamicPropertySource
    static void a_server_of_its_own(DynamicPropertyRegistry properties) throws IOException {
        server = OwnServer.start(Path.of("target", "database-away-test"));
        Files.createDirectories(DISK);
        properties.add("management.health.diskspace.path", DISK::toString);
        properties.add("spring.datasource.hikari.data-source-properties.socketTimeout", () -> 2_000);
        server.nameTo(properties);
    }

    @BeforeEach
    void a_voter_at_a_ballot() throws IOException {
        sql.execute("delete from ratelimit_bucket");
        edition = editions.anOpenEdition().open();
        voter = visitors.come(edition);
        voter.cast(0, "one", "*1 1:5555 2:4444");
    }

    @AfterEach
    void well_again() throws Exception {
        server.readOnly(false);
        await().atMost(60, SECONDS).until(pages::isReady);
    }

    @Test
    void without_a_database_what_was_shown_is_shown_and_the_rest_says_when_to_come_again(
            @Autowired PublishedEditions published) throws Exception {
        var shop = published.aPublishedEdition();
        var year = shop.community().slug() + "/" + shop.year();
        var code = sql.fetchValue("select code from result_award order by code desc limit 1");
        var shown = List.of("/en", "/ko", "/en/" + year, "/ko/" + year + "/rules", "/v1/a/" + code + "/card.svg");
        for (var path : shown) assertThat(pages.status(path)).as(path).isEqualTo(200);
        // why: seconds before it went away something changed, and all that was kept would have been made again
        sql.execute("update base_change set version = version + 1");
        Thread.sleep(1_500);

        server.kill();

        for (var path : shown) assertThat(pages.status(path)).as(path).isEqualTo(200);
        var page = pages.get("/en/" + year + "/nowhere");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.body()).contains("Back in a moment", "<html");
        assertThat(pages.get("/ko/nobody/2020").body()).contains("잠시 후에 다시 열려요");
        assertThat(pages.status("/v1/a/00000000/card.svg")).isIn(404, 503);
        assertThat(pages.status("/sign-in")).isIn(200, 503);
        assertThat(pages.isReady()).isFalse();
        assertThat(pages.isAlive()).isTrue();
        assertThatIOException()
                .isThrownBy(() -> voter.cast(1, "two", "*2 1:5555 2:4444"))
                .withMessageContaining("503");

        server.startAgain();
        await().atMost(30, SECONDS).until(pages::isReady);
        assertThat(pages.status("/en/" + year)).isEqualTo(200);
    }

    @Test
    void a_database_that_only_reads_shows_the_ballot_takes_no_cast_and_is_not_called_ready(
            @Autowired MovableClock clock, CapturedOutput log) throws Exception {
        clock.pass(Duration.ofMinutes(2));
        server.readOnly(true);
        var lines = log.getAll().lines().count();

        voter.openBallot(BallotVisitors.route(edition));
        for (var tries = 0; tries < 20; tries++) {
            assertThat(voter.cast(1, "two", "*2 1:5555 2:4444")).doesNotContain("\"number\":\"");
            voter.openBallot(BallotVisitors.route(edition));
        }
        assertThat(pages.isReady()).isFalse();
        assertThat(pages.status("/sign-in")).isIn(200, 503);
        assertThat(log.getAll().lines().count() - lines).as("lines in the log").isLessThan(60);

        server.readOnly(false);
        assertThat(versions()).isEqualTo(1);
        voter.openBallot(BallotVisitors.route(edition));
        voter.cast(1, "three", "*2 1:5555 2:4444");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void a_database_that_hangs_is_given_up_after_its_time_and_nothing_is_acknowledged() throws Exception {
        assertThat(pages.status("/en")).isEqualTo(200);
        server.hang();
        try {
            assertThatIOException().isThrownBy(() -> voter.cast(1, "two", "*2 1:5555 2:4444"));
            assertThat(pages.isReady()).isFalse();
            assertThat(pages.status("/en")).isEqualTo(200);
        } finally {
            server.goOn();
        }
    }

    /** A folder that is gone has as little room as one that is full, and needs no rights to be brought about. */
    @Test
    void without_room_on_the_disk_it_lives_and_is_not_ready_until_there_is_room_again() throws Exception {
        assertThat(pages.isReady()).isTrue();

        Files.delete(DISK);
        assertThat(pages.isReady()).isFalse();
        assertThat(pages.isAlive()).isTrue();

        Files.createDirectory(DISK);
        assertThat(pages.isReady()).isTrue();
    }

    /** A server that answers so slowly that most of a crowd waits in vain: the log tells it once a second and not to each. */
    @Test
    void a_crowd_before_a_slow_database_is_one_line_a_second(CapturedOutput log) throws Exception {
        assertThat(pages.status("/en")).isEqualTo(200);
        var before = log.getAll().lines().count();
        var crowd = new Crowd(pages);

        var answers = crowd.asksFor(Duration.ofSeconds(10), server);
        assertThat(answers.getOrDefault(503, 0)).as("refused, of %s", answers).isGreaterThan(100);
        assertThat(answers).as("answers by status").doesNotContainKey(500);
        assertThat(log.getAll().lines().count() - before)
                .as("lines in %d s", crowd.seconds())
                .isBetween(1L, crowd.seconds() + 5);
    }

    /** Versions of the one ballot. */
    private int versions() {
        return sql.fetchCount(BALLOT, BALLOT.CATEGORY_ID.eq(edition.category()))
                + sql.fetchCount(BALLOT_SUPERSEDED, BALLOT_SUPERSEDED.CATEGORY_ID.eq(edition.category()));
    }
}
