package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the person at the keyboard reads where the database does not start. */
class ServerFailureTest {
    private final DataFolder folder;

    ServerFailureTest(@TempDir Path root) {
        folder = DataFolder.at(root);
    }

    @Test
    void a_library_that_is_missing_is_named_with_the_command_that_installs_it() throws IOException {
        log("mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open shared object file");

        var failure = ServerFailure.explain(folder, "did not start");

        assertThat(failure).hasMessage("The database server needs the system library libcrypt.so.1.");
        assertThat(failure.advice()).contains("apt-get install").contains("libcrypt1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ERROR] mariadbd: Error writing file './ddl.log' (Errcode: 28 \"No space left on device\")",
                "InnoDB: Operating system error number 28, OS error: 28",
                "[ERROR] mariadbd: Disk is full writing 'ibdata1'"
            })
    void a_full_disk_is_told_as_one_whoever_noticed_it(String line) throws IOException {
        log("starting\n" + line + "\nAborting");

        assertThat(ServerFailure.explain(folder, "did not start"))
                .hasMessage("The disk that holds the data folder %s is full.", folder.root());
        assertThat(ServerFailure.whileUnpacking(folder.root(), new IOException(line)))
                .hasMessage("The disk that holds the data folder %s is full.", folder.root());
    }

    @Test
    void anything_else_shows_its_last_fifteen_lines_and_where_the_rest_is() throws IOException {
        log(IntStream.rangeClosed(1, 40).mapToObj(it -> "line " + it + ".").collect(Collectors.joining("\n")));

        var failure = ServerFailure.explain(folder, "did not start");

        assertThat(failure.getMessage())
                .startsWith("The database in %s did not start. It wrote last:".formatted(folder.root()))
                .contains("line 26.", "line 40.")
                .doesNotContain("line 25.");
        assertThat(failure.advice()).contains(folder.log().toString()).contains("LAUREL_DATA");
    }

    @Test
    void a_server_that_wrote_nothing_at_all_or_what_nobody_can_read_still_gets_its_sentence() throws IOException {
        assertThat(ServerFailure.explain(folder, "could not be set up"))
                .hasMessageContaining("could not be set up")
                .hasMessageContaining("(nothing: ");

        log("");
        assertThat(ServerFailure.explain(folder, "did not start")).hasMessageContaining("did not start");

        Files.write(folder.log(), new byte[] {'a', '\n', (byte) 0xff, (byte) 0xfe, '\n'});
        assertThat(ServerFailure.explain(folder, "did not start"))
                .as("a name that is not UTF-8 in the log hides no sentence")
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("did not start");
    }

    @Test
    void an_unpacking_that_failed_without_a_word_says_what_kind_of_failure_it_was() {
        assertThat(ServerFailure.whileUnpacking(folder.programs(), new IOException()))
                .hasMessage(
                        "The database server could not be unpacked into %s: java.io.IOException.", folder.programs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "not a number", "-1", "99999999999999999999999", "12 34"})
    void what_a_power_cut_left_of_the_servers_number_keeps_nobody_from_starting(String left) throws IOException {
        Files.writeString(folder.processId(), left);

        OrphanedServer.stopIn(folder);

        assertThat(folder.processId()).hasContent(left);
    }

    @Test
    void a_process_that_has_the_number_of_an_old_server_but_serves_something_else_is_left_alone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.processId(), stranger.pid() + "\n");

            OrphanedServer.stopIn(folder);

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    private void log(String text) throws IOException {
        Files.writeString(folder.log(), text);
    }
}
