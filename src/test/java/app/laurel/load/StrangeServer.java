package app.laurel.load;

import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A database server that somebody else set up for something else, and that hangs up on whoever is silent. */
final class StrangeServer {
    /** The silence after which it hangs up. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final List<String> STRANGE = List.of(
            "--sql-mode=ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY",
            "--lower-case-table-names=1",
            "--character-set-server=latin1",
            "--collation-server=latin1_german1_ci",
            "--default-time-zone=-03:30",
            "--explicit-defaults-for-timestamp=0",
            "--transaction-isolation=SERIALIZABLE",
            "--innodb-flush-log-at-trx-commit=1",
            "--wait-timeout=" + PATIENCE.toSeconds(),
            "--interactive-timeout=" + PATIENCE.toSeconds(),
            "--max-connections=14");

    private StrangeServer() {}

    static OwnServer start() throws IOException {
        return OwnServer.start(Path.of("target", "strange-database-test"), STRANGE);
    }
}
