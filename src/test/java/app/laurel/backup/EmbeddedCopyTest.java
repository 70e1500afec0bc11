package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The run with the database that comes along: copied while it runs, restored into a new folder. */
class EmbeddedCopyTest {
    @TempDir
    Path folder;

    static boolean isPresent() {
        return EmbeddedDatabase.isPresent();
    }

    @Test
    void without_a_database_there_is_nothing_to_copy_and_none_is_made() {
        var data = folder.resolve("none");

        assertThat(Operator.of(data).types("backup", folder.resolve("copy")).words())
                .startsWith("There is no database in " + data);
        assertThat(data).doesNotExist();
    }

    @Test
    @EnabledIf("isPresent")
    void a_running_one_is_copied_and_left_running_and_a_new_folder_takes_the_copy() throws Exception {
        var data = folder.resolve("data");
        var copy = folder.resolve("copy");
        try (var running = EmbeddedDatabase.start(data)) {
            Flyway.configure()
                    .dataSource(running.jdbcUrl(), running.username(), running.password())
                    .load()
                    .migrate();
            Files.writeString(data.resolve("master.key"), Operator.MASTER_KEY);

            assertThat(Operator.of(data).types("backup", copy).words())
                    .contains("Keep it in another place: " + data.resolve("master.key"));
            assertThat(noted(running)).isEqualTo(Files.size(copy.resolve(Backup.FILE)));
            assertThat(Operator.of(data).types("restore", "--check", copy).code())
                    .isZero();
            assertThat(Operator.of(data).types("restore", copy).words()).contains("holds something already");
        }

        var other = folder.resolve("other");
        var restored = Operator.of(other).types("restore", copy);
        assertThat(restored.code()).as(restored.words()).isZero();
        assertThat(other.resolve("master.key")).doesNotExist();
        assertThat(Operator.of(other).types("backup", folder.resolve("again")).code())
                .isZero();
    }

    /** How long the last copy is of which the database says that it was made, just now. */
    private static long noted(EmbeddedDatabase running) throws SQLException {
        try (var connection = DriverManager.getConnection(running.jdbcUrl(), running.username(), running.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select bytes from backup_made where ended_at > utc_timestamp() - interval 1 minute")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
