package app.laurel.base.seal;

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
import java.time.Instant;
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

/** The key by which everything opens: never a weak one, never a new one in place of a lost one, and sentences where there is none. */
class MasterKeyTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final MockEnvironment server = new MockEnvironment();
    private final MockEnvironment embedded = new MockEnvironment().withProperty("laurel.embedded", "true");
    private final Path folder;

    MasterKeyTest(@TempDir Path parent) {
        folder = parent.resolve("data");
    }

    @Test
    void a_server_takes_the_key_that_it_is_given_and_writes_none() {
        assertThat(key(" " + KEY + "\n", embedded)).isEqualTo(key(KEY, server));
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
                .isThrownBy(() -> key(given, server))
                .withMessage(problem)
                .satisfies(it -> {
                    var analysis = Objects.requireNonNull(new ConfigurationProblemAnalyzer().analyze(it));
                    assertThat(analysis.getDescription()).isEqualTo(problem);
                    assertThat(analysis.getAction()).contains("openssl rand -base64 32");
                });
    }

    @Test
    void the_embedded_run_makes_a_key_once_keeps_it_and_only_its_owner_may_read_it() throws Exception {
        assertThat(key("", embedded)).isEqualTo(key(null, embedded));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_kept_key_that_was_damaged_is_told_and_never_replaced() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("master.key"), "half");

        assertThatExceptionOfType(ConfigurationProblem.class).isThrownBy(() -> key(null, embedded));

        assertThat(folder.resolve("master.key")).hasContent("half");
    }

    @Test
    void a_folder_that_cannot_be_used_is_named() throws Exception {
        Files.writeString(folder, "a file stands in the way");

        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> key(null, embedded))
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

    @Test
    void its_name_tells_it_from_others_and_is_all_that_a_log_shows() {
        var other = KeyFile.make(folder.resolve("other.key"));

        assertThat(key(KEY, server).name()).matches("[0-9a-f]{16}").isNotEqualTo(other.name());
        assertThat(key(KEY, server)).hasToString(key(KEY, server).name()).isNotEqualTo(other);
        assertThat(KeyFile.read(folder.resolve("other.key"))).isEqualTo(other);
    }

    @Test
    void a_root_opens_in_its_row_by_its_key_and_nowhere_else() {
        var key = key(KEY, server);
        var root = new byte[32];
        root[3] = 7;
        var wrapped = key.wrap(root, 2, Instant.EPOCH);

        assertThat(key.unwrap(wrapped)).isEqualTo(root);
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(() -> key.unwrap(new WrappedRoot(1, wrapped.masterKey(), wrapped.sealed(), Instant.EPOCH)));
        assertThatExceptionOfType(BrokenSealException.class)
                .isThrownBy(() -> KeyFile.make(folder.resolve("other.key")).unwrap(wrapped));
    }

    private MasterKey key(@Nullable String given, MockEnvironment environment) {
        var settings = new LaurelSettings(
                URI.create("https://laurel.example"), null, folder, given, "", false, ZoneOffset.UTC);
        return new RootSeal().masterKey(settings, environment);
    }
}
