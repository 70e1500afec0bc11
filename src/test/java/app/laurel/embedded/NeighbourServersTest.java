package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Two servers on one machine: a server that starts deletes the tables of a moment that it finds in its temporary folder. */
class NeighbourServersTest {
    private static final Path FOLDER = Path.of("target", "neighbour-servers-test");
    private static final Path NEIGHBOUR = Path.of("target", "neighbour-servers-test-2");

    @BeforeAll
    static void begin_with_empty_folders() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        FileSystemUtils.deleteRecursively(NEIGHBOUR);
    }

    @Test
    void a_table_of_a_moment_outlives_the_set_up_and_the_start_of_a_server_beside_it()
            throws SQLException, IOException {
        try (var database = EmbeddedDatabase.start(FOLDER);
                var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create temporary table laurel.moment (word varchar(40)) engine=Aria");
            statement.execute("insert into laurel.moment values ('월계관')");
            assertThat(filesIn(FOLDER)).isPositive();

            EmbeddedDatabase.start(NEIGHBOUR).close();
            EmbeddedDatabase.start(NEIGHBOUR).close();

            assertThat(filesIn(FOLDER)).isPositive();
            statement.execute("drop temporary table laurel.moment");
            assertThat((Throwable) statement.getWarnings()).isNull();
        }
        assertThat(filesIn(FOLDER)).isZero();
    }

    private static long filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("temporary"))) {
            return files.count();
        }
    }
}
