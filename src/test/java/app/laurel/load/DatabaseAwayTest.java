package app.laurel.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.OneSecurityContext;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.TestActors;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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

/** The database of a running Laurel goes away, hangs, or turns read-only, and comes back. */
@DirtiesContext
@SpringBootTest(
        classes = Laurel.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "laurel.proxies=127.0.0.0/8",
            "laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "vaadin.productionMode=true",
            "spring.mail.host=localhost",
            "spring.datasource.hikari.data-source-properties.socketTimeout=2000"
        })
@TestActors
@Import(SignInCodes.class)
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Path DISK = Path.of("target", "database-away-disk");

    @SuppressWarnings("NullAway.Init") // started when the settings of the application are asked for
    private static OwnServer server;

    private final OpenEditions editions;
    private final PublishedEditions published;
    private final Founder founder;
    private final DSLContext sql;
    private final MovableClock clock;
    private final SignInCodes codes;

    @LocalServerPort
    private int port;

    private VaadinVisitor voter;
    private String route;

    @Autowired
    DatabaseAwayTest(
            OpenEditions editions,
            PublishedEditions published,
            Founder founder,
            DSLContext sql,
            MovableClock clock,
            SignInCodes codes) {
        this.editions = editions;
        this.published = published;
        this.founder = founder;
        this.sql = sql;
        this.clock = clock;
        this.codes = codes;
    }

    @DynamicPropertySource
    static void a_server_of_its_own(DynamicPropertyRegistry properties) throws IOException {
        server = OwnServer.start(Path.of("target", "database-away-test"));
        Files.createDirectories(DISK);
        properties.add("management.health.diskspace.path", DISK::toString);
        properties.add("spring.datasource.url", server::url);
        properties.add("spring.datasource.username", server::user);
        properties.add("spring.datasource.password", server::password);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void a_voter_at_a_ballot() throws IOException {
        sql.execute("delete from ratelimit_bucket");
        var edition = editions.anOpenEdition().open();
        var account = founder.member(edition.first());
        var mail = String.valueOf(sql.fetchValue("select mail from community_account where id = ?", account.value()));
        route = edition.community().slug() + "/" + edition.year() + "/vote";
        voter = new VaadinVisitor("http://localhost:" + port, "10.1.2." + account.value() % 250);
        voter.signIn(mail, codes);
        voter.openBallot(route);
        voter.call("cast", "0,\"one\",\"*1 1:5555 2:4444\"");
    }

    @AfterEach
    void well_again() throws Exception {
        server.readOnly(false);
        await().atMost(60, SECONDS)
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
    }

    @Test
    void without_a_database_what_was_shown_is_shown_and_the_rest_says_when_to_come_again() throws Exception {
        var edition = published.aPublishedEdition();
        var year = edition.community().slug() + "/" + edition.year();
        var code = sql.fetchValue("select code from result_award order by code desc limit 1");
        var shown = List.of("/en", "/ko", "/en/" + year, "/ko/" + year + "/rules", "/v1/a/" + code + "/card.svg");
        for (var path : shown) assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        // why: seconds before it went away something changed, and all that was kept would have been made again
        sql.execute("update base_change set version = version + 1");
        Thread.sleep(1_500);

        server.kill();

        for (var path : shown) assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        var page = get("/en/" + year + "/nowhere");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(page.body()).contains("Back in a moment", "<html");
        assertThat(get("/ko/nobody/2020").body()).contains("잠시 후에 다시 열려요");
        assertThat(get("/v1/a/00000000/card.svg").statusCode()).isIn(404, 503);
        assertThat(get("/sign-in").statusCode()).isIn(200, 503);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> voter.call("cast", "1,\"two\",\"*2 1:5555 2:4444\""))
                .withMessageContaining("503");

        server.startAgain();
        await().atMost(30, SECONDS)
                .until(() -> get("/actuator/health/readiness").statusCode() == 200);
        assertThat(get("/en/" + year).statusCode()).isEqualTo(200);
    }

    @Test
    void a_database_that_only_reads_shows_the_ballot_takes_no_cast_and_is_not_called_ready(CapturedOutput log)
            throws Exception {
        clock.pass(Duration.ofMinutes(2));
        server.readOnly(true);
        var lines = log.getAll().lines().count();

        voter.openBallot(route);
        for (var tries = 0; tries < 20; tries++) {
            assertThat(voter.call("cast", "1,\"two\",\"*2 1:5555 2:4444\"")).doesNotContain("\"number\":\"");
            voter.openBallot(route);
        }
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/sign-in").statusCode()).isIn(200, 503);
        assertThat(log.getAll().lines().count() - lines).as("lines in the log").isLessThan(60);

        server.readOnly(false);
        assertThat(versions()).isEqualTo(1);
        voter.openBallot(route);
        voter.call("cast", "1,\"three\",\"*2 1:5555 2:4444\"");
        assertThat(versions()).isEqualTo(2);
    }

    @Test
    void a_database_that_hangs_is_given_up_after_its_time_and_nothing_is_acknowledged() throws Exception {
        assertThat(get("/en").statusCode()).isEqualTo(200);
        server.hang();
        try {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> voter.call("cast", "1,\"two\",\"*2 1:5555 2:4444\""));
            assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get("/en").statusCode()).isEqualTo(200);
        } finally {
            server.goOn();
        }
    }

    @Test
    void a_start_on_a_database_that_only_reads_ends_with_a_sentence() throws Exception {
        server.readOnly(true);
        try {
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> new SpringApplication(Laurel.class, OneSecurityContext.class)
                            .run(
                                    "--server.port=0",
                                    "--vaadin.productionMode=true",
                                    "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                                    "--spring.mail.host=localhost",
                                    "--spring.datasource.url=" + server.url(),
                                    "--spring.datasource.username=" + server.user(),
                                    "--spring.datasource.password=" + server.password())
                            .close())
                    .withMessageContaining("read-only");
        } finally {
            server.readOnly(false);
        }
    }

    @Test
    void probes_say_whether_it_lives_and_is_ready_and_nothing_else() throws Exception {
        assertThat(get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        var others = List.of(
                "",
                "/",
                "/health",
                "/health/",
                "/health/db",
                "/health/diskSpace",
                "/health/mail",
                "/health/ping",
                "/health/writable",
                "/health/liveness/livenessState",
                "/health/readiness/db",
                "/info",
                "/env",
                "/beans",
                "/caches",
                "/conditions",
                "/configprops",
                "/flyway",
                "/heapdump",
                "/httpexchanges",
                "/loggers",
                "/mappings",
                "/metrics",
                "/prometheus",
                "/sbom",
                "/scheduledtasks",
                "/sessions",
                "/startup",
                "/threaddump");
        for (var path : others) {
            assertThat(get("/actuator" + path).statusCode()).as(path).isIn(400, 403, 404);
        }
    }

    /** A folder that is gone has as little room as one that is full, and needs no rights to be brought about. */
    @Test
    void without_room_on_the_disk_it_lives_and_is_not_ready_until_there_is_room_again() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        Files.delete(DISK);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);

        Files.createDirectory(DISK);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void a_start_with_another_key_than_the_databases_ends_with_sentences_and_no_trace() throws Exception {
        var ended = start("LAUREL_MASTER_KEY", "//////////////////////////////////////////8=");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.words())
                .contains("LAUREL_MASTER_KEY is not the key with which this database was sealed.")
                .contains("Put that key back, from the copy that you kept")
                .doesNotContain("\tat ", "java.base/", "BrokenSealException", "AEADBadTag");
        assertThat(ended.words().lines().count()).as("lines").isLessThan(25);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void a_start_with_an_address_that_has_a_path_ends_with_sentences_and_no_trace() throws Exception {
        var ended = start("LAUREL_URL", "https://award.example.org/laurel/");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.words())
                .contains("https://award.example.org/laurel/ is not of the form https://award.example.org.")
                .doesNotContain("\tat ");
    }

    /** A start as a process of its own on this database, with one setting another than it should be. */
    private Ended start(String setting, String value) throws IOException, InterruptedException {
        var log = Path.of("target", "database-away-start.log");
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "app.laurel.Laurel",
                "--server.port=0",
                "--vaadin.productionMode=true");
        process.environment()
                .putAll(Map.of(
                        "LAUREL_MASTER_KEY",
                        KEY,
                        "LAUREL_URL",
                        "http://localhost:8080",
                        "LAUREL_MAIL_HOST",
                        "localhost",
                        "SPRING_DATASOURCE_URL",
                        server.url(),
                        "SPRING_DATASOURCE_USERNAME",
                        server.user(),
                        "SPRING_DATASOURCE_PASSWORD",
                        server.password()));
        process.environment().put(setting, value);
        var running =
                process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            assertThat(running.waitFor(2, TimeUnit.MINUTES))
                    .as("the start ended by itself")
                    .isTrue();
            return new Ended(running.exitValue(), Files.readString(log));
        } finally {
            running.destroyForcibly();
        }
    }

    /** How a start ended, and what it said. */
    private record Ended(int code, String words) {}

    /** A server that answers so slowly that most of a crowd waits in vain: the log tells it once a second and not to each. */
    @Test
    void a_crowd_before_a_slow_database_is_one_line_a_second(CapturedOutput log) throws Exception {
        assertThat(get("/en").statusCode()).isEqualTo(200);
        var before = log.getAll().lines().count();
        var began = System.nanoTime();

        var answers = new Crowd(port).asksFor(Duration.ofSeconds(10), server);

        var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        assertThat(answers.getOrDefault(503, 0)).as("refused, of %s", answers).isGreaterThan(100);
        assertThat(answers).as("answers by status").doesNotContainKey(500);
        assertThat(log.getAll().lines().count() - before)
                .as("lines in %d s", seconds)
                .isBetween(1L, seconds + 5);
    }

    @Test
    void odd_addresses_are_bad_requests_and_redirects_name_no_host() throws Exception {
        for (var path : List.of("//app", "/x/../app", "/app/?v-r=uidl&v-uiId=abc")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(400);
        }
        for (var path : List.of("/", "/app", "/app/votes", "/sign-in/code", "/en/../app/votes?x=//evil.example")) {
            var location = RawRequest.to(port, path, "evil.example").header("Location");
            assertThat(location)
                    .as(path)
                    .doesNotContain("evil.example", "localhost")
                    .doesNotStartWith("//");
        }
        assertThat(RawRequest.to(port, "/app/votes", "evil.example").header("Location"))
                .startsWith("/");
    }

    /** Versions of the one ballot of the latest edition. */
    private int versions() {
        return sql.fetchSingle("select (select count(*) from ballot b where b.edition_id = e.id)"
                        + " + (select count(*) from ballot_superseded s where s.edition_id = e.id)"
                        + " from (select max(edition_id) id from ballot) e")
                .get(0, Integer.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
