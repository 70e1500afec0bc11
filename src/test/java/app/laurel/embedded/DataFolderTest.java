package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server must remember between two starts, and what it must not overwrite. */
class DataFolderTest {
    private final Path root;
    private final DataFolder folder;

    DataFolderTest(@TempDir Path root) {
        this.root = root;
        this.folder = DataFolder.at(root);
    }

    @Test
    void whatever_is_written_only_its_owner_may_read_and_no_draft_stays_behind() throws IOException {
        folder.write("secret", "first");
        folder.write("secret", "second");

        assertThat(root.resolve("secret")).hasContent("second");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("secret"))))
                .isEqualTo("rw-------");
        assertThat(files()).containsExactly("secret");
    }

    @Test
    void the_password_is_made_once_and_no_two_folders_share_one(@TempDir Path other) {
        var password = folder.password();

        assertThat(password).matches("[0-9a-f]{48}");
        assertThat(DataFolder.at(root).password()).isEqualTo(password);
        assertThat(DataFolder.at(other).password()).isNotEqualTo(password);
    }

    @Test
    void a_password_file_that_ends_in_a_line_end_still_holds_the_same_password() throws IOException {
        Files.writeString(root.resolve("database.password"), "0badcafe\n");

        assertThat(folder.password()).isEqualTo("0badcafe");
    }

    @Test
    void the_port_stays_the_same_while_it_is_free() {
        var port = folder.port();

        assertThat(folder.knownPort()).isEqualTo(port).isPositive();
        assertThat(DataFolder.at(root).port()).isEqualTo(port);
    }

    @Test
    void a_port_that_somebody_has_taken_meanwhile_is_given_up_and_the_new_one_remembered() throws IOException {
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            folder.write("database.port", Integer.toString(stranger.getLocalPort()));

            assertThat(folder.port()).isNotEqualTo(stranger.getLocalPort()).isEqualTo(folder.knownPort());
        }
    }

    @Test
    void a_folder_that_never_served_knows_no_port_and_is_not_installed() {
        assertThat(folder.knownPort()).isZero();
        assertThat(folder.isInstalled()).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void what_an_interrupted_start_left_is_gone_and_the_data_beside_it_untouched() throws IOException {
        Files.createDirectories(root.resolve("database.new/mysql"));
        Files.writeString(root.resolve("database.new/mysql/half"), "half");
        Files.createDirectories(folder.database());
        Files.writeString(folder.database().resolve("whole"), "whole");

        assertThat(folder.emptyDraft()).doesNotExist();

        assertThat(folder.isInstalled()).isTrue();
        assertThat(folder.database().resolve("whole")).hasContent("whole");
    }

    @ParameterizedTest
    @CsvSource({"11.4.5, 11.4.4", "11.10.1, 11.9.9", "12.0.0, 11.99.99"})
    void data_of_a_newer_server_are_refused_by_number_and_not_by_letter(String written, String program) {
        folder.remember(written);

        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> folder.refuseWhenNewerThan(program))
                .withMessage(
                        "The data folder %s was written by MariaDB %s, newer than the %s that comes along.",
                        root, written, program)
                .satisfies(it -> assertThat(it.advice()).contains("LAUREL_DATA"));
        assertThat(root.resolve("database.version")).hasContent(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.4.4", "11.4.3", "10.99.99", "9.11.4"})
    void data_of_the_same_or_an_older_server_are_taken_along(String written) {
        folder.remember(written);

        assertThatCode(() -> folder.refuseWhenNewerThan("11.4.4")).doesNotThrowAnyException();
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_written() {
        // why: this file system of the kernel has no room by nature
        assertThatExceptionOfType(EmbeddedDatabaseException.class)
                .isThrownBy(() -> DataFolder.at(Path.of("/proc")).refuseWhenFull())
                .withMessage("The disk that holds the data folder /proc is full.");
        assertThatCode(folder::refuseWhenFull).doesNotThrowAnyException();
    }

    @Test
    void a_folder_has_one_name_however_it_is_written() {
        assertThat(DataFolder.at(root.resolve("a/../b/.")).root()).isEqualTo(root.resolve("b"));
        assertThat(DataFolder.at(Path.of("data")).root()).isAbsolute();
    }

    private Stream<String> files() {
        var names = root.toFile().list();
        return names == null ? Stream.empty() : Stream.of(names);
    }
}
