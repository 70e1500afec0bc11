package app.laurel.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Somebody takes the port between the moment it was found free and the moment the server takes it. */
class TakenPortTest {
    private static final Path FOLDER = Path.of("target", "taken-port-test");
    private static DataFolder folder;
    private static ServerProgram program;

    @BeforeAll
    static void a_folder_with_data() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        EmbeddedDatabase.start(FOLDER).close();
        folder = DataFolder.at(FOLDER);
        program = ServerProgram.unpackedIn(folder.programs());
    }

    @Test
    void the_server_starts_again_on_another_port_and_remembers_that_one() throws IOException, SQLException {
        try (var stranger = new Stranger()) {
            var server = EmbeddedDatabase.startFrom(stranger.port(), program, folder, folder.password());

            assertThat(folder.knownPort()).isPositive().isNotEqualTo(stranger.port());
            var url = "jdbc:mariadb://127.0.0.1:%d/laurel?sslMode=disable".formatted(folder.knownPort());
            DriverManager.getConnection(url, "laurel", folder.password()).close();
            server.stop();
        }
    }

    @Test
    void the_greeting_of_a_stranger_is_not_taken_for_the_servers_own_and_the_servers_last_words_are_passed_on()
            throws IOException {
        try (var stranger = new Stranger()) {
            assertThat(ServerPort.isAnswered(stranger.port())).isTrue();

            assertThatExceptionOfType(EmbeddedDatabaseException.class)
                    .isThrownBy(() -> ServerProcess.start(program, folder, stranger.port(), folder.password()))
                    .withMessageContaining("did not start. It wrote last:")
                    .withMessageContaining("Address already in use");
            assertThat(ServerFailure.isPortTaken(folder)).isTrue();
            assertThat(FOLDER.resolve("database.sql"))
                    .as("the password does not stay behind")
                    .doesNotExist();
        }
    }

    @Test
    void ports_for_the_server_lie_below_those_that_the_system_hands_out() {
        assertThat(IntStream.range(0, 200).map(it -> ServerPort.findFree()))
                .allMatch(it -> it >= 20_000 && it < 32_000);
    }

    /** Listens where the server wants to, and greets whoever comes. */
    private static final class Stranger implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

        Stranger() throws IOException {
            Thread.ofVirtual().start(this::greet);
        }

        int port() {
            return socket.getLocalPort();
        }

        private void greet() {
            try {
                while (!socket.isClosed()) {
                    try (var visitor = socket.accept()) {
                        visitor.getOutputStream().write("SSH-2.0-stranger\r\n".getBytes(US_ASCII));
                    }
                }
            } catch (IOException closed) {
                // why: that is how this test ends it
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
