package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.OneSecurityContext;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.TestActors;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.embedded.OwnServer;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running Laurel on a server that somebody else set up for something else, and that hangs up on whoever is silent. */
@DirtiesContext
@SpringBootTest(
        classes = Laurel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.proxies=127.0.0.0/8",
            "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "vaadin.productionMode=true",
            "spring.mail.host=localhost"
        })
@TestActors
@Import(SignInCodes.class)
@ExtendWith(OutputCaptureExtension.class)
class StrangeDatabaseTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Seconds of silence after which the server hangs up. */
    private static final int PATIENCE = 3;

    /** HikariCP hands out what was used within half a second without asking whether the server still knows it. */
    private static final Duration POOL_TRUSTS = Duration.ofSeconds(1);

    private static final List<String> STRANGE = List.of(
            "--sql-mode=ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY",
            "--lower-case-table-names=1",
            "--character-set-server=latin1",
            "--collation-server=latin1_german1_ci",
            "--default-time-zone=-03:30",
            "--explicit-defaults-for-timestamp=0",
            "--transaction-isolation=SERIALIZABLE",
            "--innodb-flush-log-at-trx-commit=1",
            "--wait-timeout=" + PATIENCE,
            "--interactive-timeout=" + PATIENCE,
            "--max-connections=14");

    @SuppressWarnings("NullAway.Init") // started when the settings of the application are asked for
    private static OwnServer server;

    private final OpenEditions editions;
    private final ClosedEditions closed;
    private final FoundedYears years;
    private final Editions schedules;
    private final TwoSigners signers;
    private final Founder founder;
    private final DSLContext sql;
    private final SignInCodes codes;

    @LocalServerPort
    private int port;

    // why eight: it lives a year from its dates to its result, and a vote besides
    @Autowired
    StrangeDatabaseTest(
            OpenEditions editions,
            ClosedEditions closed,
            FoundedYears years,
            Editions schedules,
            TwoSigners signers,
            Founder founder,
            DSLContext sql,
            SignInCodes codes) {
        this.editions = editions;
        this.closed = closed;
        this.years = years;
        this.schedules = schedules;
        this.signers = signers;
        this.founder = founder;
        this.sql = sql;
        this.codes = codes;
    }

    @DynamicPropertySource
    static void a_server_of_somebody_else(DynamicPropertyRegistry properties) throws IOException {
        server = OwnServer.start(Path.of("target", "strange-database-test"), STRANGE);
        properties.add("spring.datasource.url", server::url);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_year_is_lived_to_its_result_and_every_letter_stays_what_it_was() throws Exception {
        var odd = new NewShop(new Bilingual("초록\\바구니 🍵 ''%s", "First Shop"), "basket.example", 2026);
        var other = new NewShop(new Bilingual("둘째 \\' 가게", "Second Shop"), "second.example", 2026);
        var edition = closed.closed(editions.anOpenEdition().withShops(List.of(odd, other)), 12);

        signers.publish(edition);

        var page = get("/ko/" + edition.community().slug() + "/2026");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).text()).contains(odd.name().ko()).doesNotContain("???");
        assertThat(sql.fetchValue("select count(distinct collation_name) from information_schema.columns"
                        + " where table_schema = database() and collation_name not like '%\\_bin'"))
                .as("text is compared in one way")
                .isEqualTo(1L);
    }

    @Test
    void no_zone_of_the_machine_or_of_the_server_moves_anything_by_a_minute() {
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
        var voter = voter(edition);
        Thread.sleep(Duration.ofSeconds(2 * PATIENCE));
        var lines = log.getAll().lines().count();
        var began = System.nanoTime();

        assertThat(voter.call("cast", "0,\"one\",\"*1 1:5555 2:4444\"")).contains("\"number\":\"");
        assertThat(get("/en/" + slug + "/2026").statusCode()).isEqualTo(200);
        assertThat(get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(log.getAll().lines().count() - lines).as("lines in the log").isLessThan(10);
    }

    @Test
    void where_the_server_has_no_connection_left_nothing_is_called_taken_and_later_it_goes_on() throws Exception {
        var edition = editions.anOpenEdition().open();
        var voter = voter(edition);
        var taken = everyConnection();
        try {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> voter.call("cast", "0,\"one\",\"*1 1:5555 2:4444\""))
                    .withMessageContaining("503");
        } finally {
            for (var each : taken) each.close();
        }
        Thread.sleep(POOL_TRUSTS);
        assertThat(ballots(edition)).isEqualTo(0L);

        var again = voter(edition);
        assertThat(again.call("cast", "0,\"two\",\"*1 1:5555 2:4444\"")).contains("\"number\":\"");
        assertThat(ballots(edition)).isEqualTo(1L);
    }

    @ParameterizedTest
    @CsvSource({"max_allowed_packet, 1048576, max_allowed_packet = 16M", "innodb_flush_log_at_trx_commit, 2, = 1"})
    void what_would_harm_later_ends_the_start_with_what_to_set(String setting, long value, String remedy)
            throws Exception {
        var before = sql.fetchValue("select @@global." + setting);
        server.run("set global %s = %d".formatted(setting, value));
        try {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> new SpringApplication(Laurel.class, OneSecurityContext.class)
                            .run(
                                    "--server.port=0",
                                    "--vaadin.productionMode=true",
                                    "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                                    "--spring.mail.host=localhost",
                                    "--spring.datasource.hikari.maximum-pool-size=2",
                                    "--spring.datasource.url=" + server.url(),
                                    "--spring.datasource.username=" + server.user(),
                                    "--spring.datasource.password=" + server.password())
                            .close())
                    .satisfies(it -> assertThat(problem(it).remedy()).contains(remedy));
        } finally {
            server.run("set global %s = %s".formatted(setting, before));
        }
    }

    /** What a start says that it ended by, however deep it was when it found out. */
    private static ConfigurationProblem problem(Throwable failure) {
        var cause = failure;
        while (!(cause instanceof ConfigurationProblem)) cause = Objects.requireNonNull(cause.getCause());
        return (ConfigurationProblem) cause;
    }

    /** All that the server has, those of the application included, taken by an administrator. */
    private static List<Connection> everyConnection() throws SQLException {
        var taken = new ArrayList<Connection>();
        for (var alive = 1L; alive > 0; alive = ofTheApplication(taken.getFirst())) {
            try {
                while (true) taken.add(DriverManager.getConnection(server.url(), "admin", server.password()));
            } catch (SQLException full) {
                assertThat(full.getMessage()).contains("Too many connections");
            }
            say(taken.getFirst(), "kill hard user laurel");
        }
        return taken;
    }

    private static long ofTheApplication(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from information_schema.processlist where user = 'laurel'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void say(Connection administrator, String sql) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }

    private @Nullable Object ballots(OpenEdition edition) {
        return sql.fetchValue(
                "select count(*) from ballot where edition_id = ?", edition.id().value());
    }

    /** Somebody at the ballot of an open vote who has not cast. */
    private VaadinVisitor voter(OpenEdition edition) throws IOException {
        var account = founder.member(edition.first());
        var voter = new VaadinVisitor("http://localhost:" + port, "10.1.3." + account.value() % 250);
        voter.signIn(founder.mailOf(account).value(), codes);
        voter.openBallot(edition.community().slug() + "/2026/vote");
        return voter;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
