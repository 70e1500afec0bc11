package app.laurel.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.base.LaurelSettings;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.base.start.ConfigurationProblemAnalyzer;
import app.laurel.base.start.UnreachableDatabaseAnalyzer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** The key that opens everything: never a weak one, never a new one in place of a lost one, and sentences where there is none. */
class MasterKeyTest {
    private static final byte[] WORDS = "월계관".getBytes(UTF_8);
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final MockEnvironment server = new MockEnvironment();
    private final MockEnvironment embedded = new MockEnvironment().withProperty("laurel.embedded", "true");
    private final Path folder;

    MasterKeyTest(@TempDir Path parent) {
        folder = parent.resolve("data");
    }

    @Test
    void a_server_takes_the_key_that_it_is_given_and_writes_none() {
        var sealed = seal(KEY, server).close(WORDS, WORDS);

        assertThat(seal(" " + KEY + "\n", embedded).open(sealed, WORDS)).isEqualTo(WORDS);
        assertThat(folder).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        ", LAUREL_MASTER_KEY is missing.",
        "'  ', LAUREL_MASTER_KEY is missing.",
        "c2hvcnQ=, LAUREL_MASTER_KEY is not 32 bytes long.",
        "correct horse battery staple, LAUREL_MASTER_KEY is not base64.",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, LAUREL_MASTER_KEY is not 32 bytes long."
    })
    void a_server_without_a_good_key_does_not_start_and_its_host_reads_how_to_make_one(
            @Nullable String given, String problem) {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> seal(given, server))
                .withMessage(problem)
                .satisfies(it -> {
                    var analysis = Objects.requireNonNull(new ConfigurationProblemAnalyzer().analyze(it));
                    assertThat(analysis.getDescription()).isEqualTo(problem);
                    assertThat(analysis.getAction()).contains("openssl rand -base64 32");
                });
    }

    @Test
    void the_embedded_run_makes_a_key_once_keeps_it_and_only_its_owner_may_read_it() throws Exception {
        var sealed = seal(null, embedded).close(WORDS, WORDS);

        assertThat(seal("", embedded).open(sealed, WORDS)).isEqualTo(WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_kept_key_that_was_damaged_is_told_and_never_replaced() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("master.key"), "half");

        assertThatExceptionOfType(ConfigurationProblem.class).isThrownBy(() -> seal(null, embedded));

        assertThat(folder.resolve("master.key")).hasContent("half");
    }

    @Test
    void a_folder_that_cannot_be_used_is_named() throws Exception {
        Files.writeString(folder, "a file stands in the way");

        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> seal(null, embedded))
                .withMessageContaining(folder.resolve("master.key").toString());
    }

    @Test
    void a_database_that_does_not_answer_is_told_by_its_last_reason_in_one_line() {
        var refused = new FlywayException(
                "Unable to obtain connection from database",
                new IllegalStateException("outer", new IOException("Connection refused\nat a place")));

        var analysis = Objects.requireNonNull(new UnreachableDatabaseAnalyzer().analyze(refused));

        assertThat(analysis.getDescription()).isEqualTo("The database does not answer: Connection refused");
        assertThat(analysis.getAction()).contains("LAUREL_DATABASE_URL", "LAUREL_DATABASE_USER");
    }

    @Test
    void a_migration_that_failed_for_another_reason_is_not_blamed_on_the_connection() {
        assertThat(new UnreachableDatabaseAnalyzer().analyze(new FlywayException("Migration V3 failed")))
                .isNull();
        assertThat(new UnreachableDatabaseAnalyzer().analyze(new FlywayException((String) null)))
                .isNull();
    }

    private Seal seal(@Nullable String given, MockEnvironment environment) {
        var settings = new LaurelSettings(
                URI.create("https://laurel.example"), null, folder, given, "", false, ZoneOffset.UTC);
        return MasterKey.given(settings, environment);
    }
}
