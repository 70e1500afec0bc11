package app.laurel.backup;

import app.laurel.backup.CopiedTable.CopiedColumn;
import app.laurel.backup.CopiedTable.Form;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds rows of a copy to one table, many at a time. */
final class RowsStore implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 200;
    private static final long BYTES_AT_ONCE = 4L << 20;

    private final ServerStore server;
    private final List<CopiedColumn> columns;
    private final PreparedStatement insert;
    private int waiting;
    private long bytes;

    RowsStore(ServerStore server, String schema, CopiedTable table) {
        this.server = server;
        columns = table.columns();
        var values = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try {
            insert = server.connection()
                    .prepareStatement("insert into %s (%s) values (%s)"
                            .formatted(
                                    Quoted.name(schema, table.table()),
                                    String.join(", ", table.columnNames()),
                                    values));
        } catch (SQLException failure) {
            throw ServerStore.explained(failure);
        }
    }

    void add(@Nullable String[] row) {
        try {
            for (var at = 0; at < row.length; at++) set(at, row[at]);
            insert.addBatch();
            if (++waiting == ROWS_AT_ONCE || bytes > BYTES_AT_ONCE) send();
        } catch (SQLException failure) {
            throw ServerStore.explained(failure);
        }
    }

    private void set(int column, @Nullable String value) throws SQLException {
        if (value == null) {
            insert.setString(column + 1, null);
            return;
        }
        bytes += value.length();
        if (columns.get(column).form() == Form.BASE64) {
            insert.setBytes(column + 1, Base64.getDecoder().decode(value));
        } else {
            insert.setString(column + 1, value);
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        server.run("commit");
        waiting = 0;
        bytes = 0;
    }

    @Override
    public void close() {
        try (insert) {
            if (waiting > 0) send();
        } catch (SQLException failure) {
            throw ServerStore.explained(failure);
        }
    }
}
