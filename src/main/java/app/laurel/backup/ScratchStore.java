package app.laurel.backup;

import app.laurel.backup.CopiedTable.CopiedColumn;
import app.laurel.backup.CopiedTable.Form;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema made to restore a copy into, beside the one that Laurel uses; dropped with all that is in it when this is closed. */
final class ScratchStore implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 200;
    private static final long BYTES_AT_ONCE = 4L << 20;
    private static final String MARK = "_copy_";

    private final ServerStore server;
    private final String name;
    private final String lock;

    private ScratchStore(ServerStore server, String name, String lock) {
        this.server = server;
        this.name = name;
        this.lock = lock;
    }

    /** Makes it; what a tool left that was killed is dropped, which no other tool is using while this one has the lock. */
    static ScratchStore create(ServerStore server) {
        var lock = "laurel copy of " + server.schema();
        if (server.number("select get_lock(?, 0)", lock) != 1) throw new CopyException("busy");
        var begin = server.schema() + MARK;
        server.texts(
                        "select schema_name from information_schema.schemata where left(schema_name, ?) = ?",
                        begin.length(),
                        begin)
                .forEach(it -> server.run("drop database " + Quoted.name(it)));
        var name = begin + server.text("select date_format(utc_timestamp(), '%Y%m%d%H%i%s')");
        server.run("create database " + Quoted.name(name) + " character set utf8mb4 collate utf8mb4_unicode_ci");
        return new ScratchStore(server, name, lock);
    }

    String name() {
        return name;
    }

    void create(CopiedTable table) {
        server.use(name);
        server.run(table.create());
        server.run("set autocommit = 0");
    }

    /** For the rows of a table that was created. */
    Rows rows(CopiedTable table) {
        return new Rows(table);
    }

    /** Adds rows to one table, many at a time. */
    final class Rows implements AutoCloseable {
        private final PreparedStatement insert;
        private final List<CopiedColumn> columns;
        private int waiting;
        private long bytes;

        private Rows(CopiedTable table) {
            columns = table.columns();
            try {
                insert = server.connection()
                        .prepareStatement("insert into %s (%s) values (%s)"
                                .formatted(
                                        Quoted.name(name, table.table()),
                                        String.join(", ", table.columnNames()),
                                        Collections.nCopies(columns.size(), "?").stream()
                                                .collect(Collectors.joining(", "))));
            } catch (SQLException failure) {
                throw ServerStore.explained(failure);
            }
        }

        void add(@Nullable String[] row) {
            try {
                for (var at = 0; at < row.length; at++) {
                    var value = row[at];
                    bytes += value == null ? 0 : value.length();
                    if (value != null && columns.get(at).form() == Form.BASE64) {
                        insert.setBytes(at + 1, Base64.getDecoder().decode(value));
                    } else {
                        insert.setString(at + 1, value);
                    }
                }
                insert.addBatch();
                if (++waiting == ROWS_AT_ONCE || bytes > BYTES_AT_ONCE) send();
            } catch (SQLException failure) {
                throw ServerStore.explained(failure);
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

    /** What lies in it. */
    TablesStore tables() {
        return new TablesStore(server, name);
    }

    @Override
    public void close() {
        server.run("set autocommit = 1");
        server.run("drop database if exists " + Quoted.name(name));
        server.run("do release_lock(?)", lock);
    }
}
