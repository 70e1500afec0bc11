package app.laurel.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One connection of a tool to the server: what is asked of it and said to it, in the words of SQL. */
final class ServerStore implements AutoCloseable {
    private static final int ACCESS_DENIED = 1044;
    private static final int CHANGED_MEANWHILE = 1412;

    private final Connection connection;
    private final String schema;

    private ServerStore(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    static ServerStore open(DatabaseAddress address) {
        try {
            var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
            var store = new ServerStore(connection, connection.getCatalog());
            // why: values are written as they stand, whatever the server holds to be its zone or its rules
            store.run("set session time_zone = '+00:00', sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO',"
                    + " foreign_key_checks = 0, unique_checks = 0, net_write_timeout = 3600, net_read_timeout = 3600");
            return store;
        } catch (SQLException failure) {
            throw new CopyException("unreachable", words(failure));
        }
    }

    /** The schema that the address names. */
    String schema() {
        return schema;
    }

    /** From now on all that is read is as it is now, whoever writes meanwhile. */
    void holdStill() {
        run("set session transaction isolation level repeatable read");
        run("start transaction with consistent snapshot, read only");
    }

    /** Has statements name tables of this schema. */
    void use(String name) {
        run("use " + Quoted.name(name));
    }

    void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    void run(String sql, Object... arguments) {
        try (var statement = prepare(sql, arguments)) {
            statement.execute();
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    /** The rows of an answer that is small. */
    List<@Nullable String[]> rows(String sql, Object... arguments) {
        try (var statement = prepare(sql, arguments);
                var found = statement.executeQuery()) {
            var width = found.getMetaData().getColumnCount();
            var rows = new ArrayList<@Nullable String[]>();
            while (found.next()) {
                var row = new @Nullable String[width];
                for (var at = 0; at < width; at++) row[at] = found.getString(at + 1);
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    /** The first column of them. */
    List<String> texts(String sql, Object... arguments) {
        return rows(sql, arguments).stream()
                .map(it -> Objects.requireNonNull(it[0]))
                .toList();
    }

    String text(String sql, Object... arguments) {
        return texts(sql, arguments).getFirst();
    }

    long number(String sql, Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var at = 0; at < arguments.length; at++) statement.setObject(at + 1, arguments[at]);
        return statement;
    }

    Connection connection() {
        return connection;
    }

    static CopyException explained(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ACCESS_DENIED -> new CopyException("denied", words(failure));
            case CHANGED_MEANWHILE -> new CopyException("migrated");
            default -> new CopyException("database", words(failure));
        };
    }

    private static String words(SQLException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }
}
