package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.embedded.OwnServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All connections that a server has, those of the application included, taken by an administrator until they are closed. */
final class TakenConnections implements AutoCloseable {
    private final List<Connection> taken = new ArrayList<>();

    private TakenConnections() {}

    static TakenConnections of(OwnServer server) throws SQLException {
        var all = new TakenConnections();
        for (var alive = 1L; alive > 0; alive = all.ofTheApplication()) {
            try {
                while (true) all.taken.add(DriverManager.getConnection(server.url(), "admin", server.password()));
            } catch (SQLException full) {
                assertThat(full.getMessage()).contains("Too many connections");
            }
            all.run("kill hard user laurel");
        }
        return all;
    }

    private long ofTheApplication() throws SQLException {
        try (var statement = taken.getFirst().createStatement();
                var row = statement.executeQuery(
                        "select count(*) from information_schema.processlist where user = 'laurel'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = taken.getFirst().createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var each : taken) each.close();
    }
}
