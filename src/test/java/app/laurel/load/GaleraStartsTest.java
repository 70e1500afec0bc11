package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a server that replicates by Galera, here of one node without a provider, rows may not be sent in bulk. */
class GaleraStartsTest {
    private static final Path FOLDER = Path.of("target", "galera-start-test");

    @AutoClose
    @SuppressWarnings("NullAway.Init") // started before each test
    private OwnServer server;

    @BeforeEach
    void start() throws IOException {
        server = OwnServer.start(FOLDER, List.of("--wsrep-on=ON", "--binlog-format=ROW"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"useBulkStmtsForInserts=true", "useBulkStmts=true"})
    void an_address_that_turns_the_bulk_protocol_on_is_refused(String setting) {
        var problem = new TriedStart(server.url() + "&" + setting, server.user(), server.password()).problem();

        assertThat(problem).hasMessageContaining("Galera");
        assertThat(problem.remedy()).contains(setting.substring(0, setting.indexOf('=')));
    }
}
