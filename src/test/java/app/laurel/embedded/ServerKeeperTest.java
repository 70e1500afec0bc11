package app.laurel.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The server dies under a running Laurel: of a kill, of the machine's want of memory, of a fault of its own. */
class ServerKeeperTest {
    private static final Path FOLDER = Path.of("target", "server-keeper-test");

    @BeforeAll
    static void begin_with_an_empty_folder() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void a_server_that_was_killed_is_started_again_on_its_port_with_every_commit() throws Exception {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            run(database, "create or replace table laurel.kept (word varchar(40))");
            run(database, "insert into laurel.kept values ('committed before the kills')");
            for (var kill = 0; kill < 3; kill++) {
                var server = server().orElseThrow();
                server.destroyForcibly();
                server.onExit().join();
                await().atMost(30, SECONDS).until(() -> answers(database));
                assertThat(server().orElseThrow().pid()).isNotEqualTo(server.pid());
            }
            run(database, "insert into laurel.kept values ('written after the kills')");
            assertThat(count(database)).isEqualTo(2);
        }
        assertThat(server()).as("closing is for good").isEmpty();
    }

    @Test
    void closing_while_the_server_is_down_ends_the_attempts_and_gives_the_folder_free() throws Exception {
        var database = EmbeddedDatabase.start(FOLDER);
        var server = server().orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        database.close();

        assertThat(server()).isEmpty();
        EmbeddedDatabase.start(FOLDER).close();
    }

    private static Optional<ProcessHandle> server() throws IOException {
        var number = FOLDER.resolve("database.pid");
        return Files.exists(number)
                ? ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                : Optional.empty();
    }

    private static boolean answers(EmbeddedDatabase database) {
        try {
            run(database, "select word from laurel.kept");
            return true;
        } catch (SQLException away) {
            return false;
        }
    }

    private static int count(EmbeddedDatabase database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from laurel.kept")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
