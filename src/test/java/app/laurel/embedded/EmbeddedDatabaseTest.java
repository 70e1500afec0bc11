package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTest {
    private static final Path FOLDER = Path.of("target", "embedded-database-test");

    @BeforeAll
    static void begin_with_an_empty_folder() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void a_restart_finds_the_same_data_port_and_password() throws SQLException {
        String address;
        String password;
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            address = database.jdbcUrl();
            password = database.password();
            ask(database, "create or replace table laurel.kept as select '월계관' word");
        }

        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(database.jdbcUrl()).isEqualTo(address);
            assertThat(database.password()).isEqualTo(password).hasSize(48);
            assertThat(ask(database, "select word from laurel.kept")).isEqualTo("월계관");
        }
    }

    @Test
    void every_commit_reaches_the_disk_and_text_is_unicode() throws SQLException {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(ask(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            assertThat(ask(database, "select @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
        }
    }

    @ParameterizedTest
    @CsvSource({"512, 256", "2048, 256", "2056, 257", "24000, 3000", "500000, 4096"})
    void the_server_keeps_an_eighth_of_the_memory_for_its_data_but_neither_too_little_nor_too_much(
            long machine, long pool) {
        assertThat(ServerProcess.bufferPoolMegabytes(machine)).isEqualTo(pool);
    }

    @Test
    void the_running_server_has_at_least_the_least_memory() throws SQLException {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(Long.parseLong(ask(database, "select @@innodb_buffer_pool_size >> 20")))
                    .isBetween(256L, 4_096L);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "nobody", "laurel", "mariadb.sys"})
    void nobody_comes_in_without_the_password(String user) {
        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, "")
                            .close())
                    .withMessageContaining("Access denied");
        }
    }

    @Test
    void the_password_is_readable_by_its_owner_only() throws IOException {
        EmbeddedDatabase.start(FOLDER).close();

        var permissions = Files.getPosixFilePermissions(FOLDER.resolve("database.password"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(FOLDER.resolve("database.sql")).doesNotExist();
    }

    @Test
    void a_folder_in_use_is_refused_with_the_process_that_uses_it() {
        try (var first = EmbeddedDatabase.start(FOLDER)) {
            assertThatExceptionOfType(EmbeddedDatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.start(FOLDER).close())
                    .withMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(first.username()).isEqualTo("laurel");
        }
    }

    @Test
    void a_tool_beside_a_running_server_shares_it_and_leaves_it_running() throws SQLException {
        try (var running = EmbeddedDatabase.startOrJoin(FOLDER)) {
            try (var tool = EmbeddedDatabase.startOrJoin(FOLDER)) {
                assertThat(tool.jdbcUrl()).isEqualTo(running.jdbcUrl());
                assertThat(ask(tool, "select 1")).isEqualTo("1");
            }

            assertThat(ask(running, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_of_a_newer_server_is_refused_and_left_as_it_was() {
        EmbeddedDatabase.start(FOLDER).close();
        var folder = DataFolder.at(FOLDER);
        folder.remember("99.1.2");

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> EmbeddedDatabase.start(FOLDER).close())
                .withMessageContaining("written by MariaDB 99.1.2, newer than");

        folder.remember("10.11.2");
        EmbeddedDatabase.start(FOLDER).close();
    }

    @Test
    void a_server_left_by_a_killed_process_is_ended_and_its_data_kept() throws SQLException {
        EmbeddedDatabase.start(FOLDER).close();
        var folder = DataFolder.at(FOLDER);
        var program = ServerProgram.unpackedIn(folder.programs());
        ServerProcess.start(program, folder, folder.port(), folder.password());

        try (var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_port_that_somebody_else_took_is_replaced_by_a_free_one() throws IOException, SQLException {
        EmbeddedDatabase.start(FOLDER).close();
        var port = DataFolder.at(FOLDER).port();

        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var database = EmbeddedDatabase.start(FOLDER)) {
            assertThat(database.jdbcUrl()).doesNotContain(":" + other.getLocalPort());
            assertThat(ask(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void closing_waits_until_the_server_has_written_everything() throws IOException {
        EmbeddedDatabase.start(FOLDER).close();

        assertThat(FOLDER.resolve("database.log")).content().contains("Shutdown complete");
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
