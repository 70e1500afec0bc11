package app.laurel.load;

import static app.laurel.db.Tables.BALLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.laurel.ClosedEditions;
import app.laurel.FoundedYears;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.embedded.OwnServer;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TimeZone;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running Laurel on a server that somebody else set up for something else. */
@OwnServerTest
class StrangeDatabaseTest {
    /** Connections that the application keeps, as many as it is delivered with. */
    private static final int POOL = 8;

    /** HikariCP hands out what was used within half a second without asking whether the server still knows it. */
    private static final Duration POOL_TRUSTS = Duration.ofSeconds(1);

    @AutoClose
    @SuppressWarnings("NullAway.Init") // started when the settings of the application are asked for
    private static OwnServer server;

    private final OpenEditions editions;
    private final DSLContext sql;
    private final BallotVisitors visitors;
    private final PageReader pages;

    @Autowired
    StrangeDatabaseTest(OpenEditions editions, DSLContext sql, BallotVisitors visitors, PageReader pages) {
        this.editions = editions;
        this.sql = sql;
        this.visitors = visitors;
        this.pages = pages;
    }

    @DynamicPropertySource
    static void a_server_of_somebody_else(DynamicPropertyRegistry properties) throws IOException {
        server = StrangeServer.start();
        server.nameTo(properties);
    }

    @Test
    void a_year_is_lived_to_its_result_and_every_letter_stays_what_it_was(
            @Autowired ClosedEditions closed, @Autowired TwoSigners signers) throws Exception {
        var odd = new NewShop(new Bilingual("초록\\바구니 🍵 ''%s", "First Shop"), "basket.example", 2026);
        var other = new NewShop(new Bilingual("둘째 \\' 가게", "Second Shop"), "second.example", 2026);
        var edition = closed.closed(editions.anOpenEdition().withShops(List.of(odd, other)), 12);

        signers.publish(edition);

        var page = pages.get("/ko/" + edition.community().slug() + "/2026");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text()).contains(odd.name().ko()).doesNotContain("???");
        assertThat(sql.fetchValue("select count(distinct collation_name) from information_schema.columns"
                        + " where table_schema = database() and collation_name not like '%\\_bin'"))
                .as("text is compared in one way")
                .isEqualTo(1L);
    }

    @Test
    void no_zone_of_the_machine_or_of_the_server_moves_anything_by_a_minute(
            @Autowired FoundedYears years, @Autowired Editions schedules) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        try {
            var year = years.aYear().prepared();
            var reason = "역슬래시 \\ 따옴표 ' \" 🍣";
            var closes = schedules.get(year.id()).schedule().votingCloses().plusMillis(123);

            schedules.moveDate(year.first(), year.id(), Milestone.VOTING_CLOSES, closes, reason);

            assertThat(sql.fetchValue(
                            "select cast(voting_closes_at as char) from edition where id = ?",
                            year.id().value()))
                    .hasToString(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS")
                            .format(closes.atOffset(ZoneOffset.UTC)));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(schedules.listDateMoves(year.id()))
                    .singleElement()
                    .satisfies(it -> assertThat(it.to()).isEqualTo(closes))
                    .satisfies(it -> assertThat(it.reason()).isEqualTo(reason));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void after_a_silence_in_which_the_server_hung_up_everything_answers_at_once(CapturedOutput log) throws Exception {
        var edition = editions.anOpenEdition().open();
        var slug = edition.community().slug();
        var voter = visitors.come(edition);
        Thread.sleep(StrangeServer.PATIENCE.multipliedBy(2));
        var lines = log.getAll().lines().count();
        var connections = server.count("Connections");
        var began = System.nanoTime();

        assertThat(voter.cast(0, "one", "*1 1:5555 2:4444")).contains("\"number\":\"");
        assertThat(pages.status("/en/" + slug + "/2026")).isEqualTo(200);
        assertThat(pages.status("/sign-in")).isEqualTo(200);
        assertThat(pages.isReady()).isTrue();

        var hungUp = 1 + Duration.ofNanos(System.nanoTime() - began).dividedBy(StrangeServer.PATIENCE);
        assertThat(server.count("Connections") - connections)
                .as("connections made, each replaced once for each time that the server can have hung up on it")
                .isBetween(1L, POOL * hungUp + 1L);
        assertThat(log.getAll().lines().count() - lines).as("lines in the log").isLessThan(10);
    }

    @Test
    void where_the_server_has_no_connection_left_nothing_is_called_taken_and_later_it_goes_on() throws Exception {
        var edition = editions.anOpenEdition().open();
        var voter = visitors.come(edition);
        try (var _ = TakenConnections.of(server)) {
            assertThatIOException()
                    .isThrownBy(() -> voter.cast(0, "one", "*1 1:5555 2:4444"))
                    .withMessageContaining("503");
        }
        Thread.sleep(POOL_TRUSTS);
        assertThat(ballots(edition)).isZero();

        var again = visitors.come(edition);
        assertThat(again.cast(0, "two", "*1 1:5555 2:4444")).contains("\"number\":\"");
        assertThat(ballots(edition)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "max_allowed_packet, 1048576, max_allowed_packet = 16M",
        "innodb_flush_log_at_trx_commit, 2, = 1",
        "read_only, 1, or set read_only = 0 there"
    })
    void what_would_harm_later_ends_the_start_with_what_to_set(String setting, long value, String remedy)
            throws Exception {
        var before = sql.fetchValue("select @@global." + setting);
        server.run("set global %s = %d".formatted(setting, value));
        try {
            assertThat(TriedStart.on(server).problem().remedy()).contains(remedy);
        } finally {
            server.run("set global %s = %s".formatted(setting, before));
        }
    }

    private int ballots(OpenEdition edition) {
        return sql.fetchCount(BALLOT, BALLOT.CATEGORY_ID.eq(edition.category()));
    }
}
