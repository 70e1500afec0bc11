package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts what migrates the database, on data that some other Laurel wrote, and reads what is printed. */
@ExtendWith(OutputCaptureExtension.class)
class SchemaFailureAnalyzerTest {
    /** The files of the last day on which they were named by when they were made. */
    private static final List<String> BEFORE = List.of(
            "V001__community",
            "V002__audit",
            "V003__shop",
            "V004__edition",
            "V005__nomination",
            "V006__ballot",
            "V007__result",
            "V008__badge",
            "V009__notification",
            "V010__scheduled_tasks",
            "V011__ratelimit",
            "V012__ballot_draft",
            "V013__methods",
            "V014__join",
            "V015__vote",
            "V016__demonstration",
            "V017__missing_marks_and_withdrawal",
            "V018__ballots_at_shut");

    private final TestDatabase server = TestDatabase.shared();
    private final String schema =
            "laurel_test_%d_other".formatted(ProcessHandle.current().pid());
    private final String url = server.url().replaceFirst("laurel_test_\\d+", schema);

    @TempDir
    Path files;

    @BeforeEach
    void an_empty_database() throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema);
        }
    }

    @Test
    void a_folder_from_before_the_first_release_is_refused_with_what_to_do(CapturedOutput output) throws IOException {
        for (var name : BEFORE) write(name);
        migrate("filesystem:" + files);

        start("--laurel.embedded=true", "--laurel.data=/srv/laurel");

        assertThat(output)
                .contains(
                        "The data in /srv/laurel were written before Laurel's first release, and this Laurel cannot"
                                + " take them over: Migration checksum mismatch for migration version 001",
                        "Move that folder away, or name another one in LAUREL_DATA, and start again.")
                .doesNotContain("\tat ");
    }

    @Test
    void a_database_of_ones_own_from_before_the_first_release_is_refused_with_what_to_do(CapturedOutput output)
            throws IOException {
        for (var name : BEFORE) write(name);
        migrate("filesystem:" + files);

        start();

        assertThat(output)
                .contains(
                        "The data in the database that LAUREL_DATABASE_URL names were written before Laurel's first"
                                + " release",
                        "Name an empty database in LAUREL_DATABASE_URL and start again.")
                .doesNotContain("\tat ");
    }

    @Test
    void the_data_of_a_newer_version_are_refused_with_what_to_do(CapturedOutput output) throws IOException {
        write("V999__theirs");
        migrate("classpath:db/migration", "filesystem:" + files);

        start("--laurel.embedded=true", "--laurel.data=/srv/laurel");

        assertThat(output)
                .contains(
                        "The data in /srv/laurel were written by another, probably newer, version of Laurel: Detected"
                                + " applied migration not resolved locally: 999.",
                        "Start the version that wrote them, or name another folder in LAUREL_DATA.")
                .doesNotContain("\tat ");
    }

    private void write(String name) throws IOException {
        Files.writeString(files.resolve(name + ".sql"), "select 1;");
    }

    private void migrate(String... locations) {
        Flyway.configure()
                .dataSource(url, server.user(), server.password())
                .locations(locations)
                .load()
                .migrate();
    }

    private void start(String... settings) {
        var database = Stream.of(
                "--spring.config.location=classpath:application.yaml",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + server.user(),
                "--spring.datasource.password=" + server.password());
        var all = Stream.concat(database, Stream.of(settings)).toArray(String[]::new);
        assertThatThrownBy(() -> new SpringApplicationBuilder(Migrating.class)
                        .web(WebApplicationType.NONE)
                        .run(all))
                .isInstanceOf(RuntimeException.class);
    }

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class Migrating {}
}
