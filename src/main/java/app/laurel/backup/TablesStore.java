package app.laurel.backup;

import app.laurel.backup.CopiedTable.CopiedColumn;
import app.laurel.backup.CopiedTable.Form;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one schema, as the server describes them, row by row and never a whole one at once. */
final class TablesStore {
    private static final int ROWS_AT_ONCE = 500;

    private final ServerStore server;
    private final String schema;

    TablesStore(ServerStore server, String schema) {
        this.server = server;
        this.schema = schema;
    }

    List<String> names() {
        return server.texts(
                "select table_name from information_schema.tables"
                        + " where table_schema = ? and table_type = 'BASE TABLE' order by binary table_name",
                schema);
    }

    /** What is neither a table nor a trigger, and so would be missing in a copy. */
    List<String> others() {
        return server.texts(
                "select table_name from information_schema.tables where table_schema = ? and table_type <> 'BASE TABLE'"
                        + " union select routine_name from information_schema.routines where routine_schema = ?"
                        + " union select event_name from information_schema.events where event_schema = ?",
                schema,
                schema,
                schema);
    }

    CopiedTable describe(String table) {
        var create = Objects.requireNonNull(
                server.rows("show create table " + Quoted.name(schema, table)).getFirst()[1]);
        var columns = server
                .rows(
                        "select column_name, data_type from information_schema.columns where table_schema = ?"
                                + " and table_name = ? and ifnull(generation_expression, '') = '' order by ordinal_position",
                        schema,
                        table)
                .stream()
                .map(it -> new CopiedColumn(Objects.requireNonNull(it[0]), form(Objects.requireNonNull(it[1]))))
                .toList();
        var key = server.texts(
                "select column_name from information_schema.statistics where table_schema = ? and table_name = ?"
                        + " and index_name = 'PRIMARY' order by seq_in_index",
                schema,
                table);
        return new CopiedTable(table, create, columns, key, triggers(table));
    }

    /** Without who defined it: that is whoever restores it. */
    List<String> triggers(String table) {
        return server
                .rows(
                        "select trigger_name, action_timing, event_manipulation, action_statement from information_schema.triggers"
                                + " where event_object_schema = ? and event_object_table = ? order by trigger_name",
                        schema,
                        table)
                .stream()
                .map(it -> "create trigger %s %s %s on %s for each row %s"
                        .formatted(Quoted.name(Objects.requireNonNull(it[0])), it[1], it[2], Quoted.name(table), it[3]))
                .toList();
    }

    private static Form form(String type) {
        return switch (type) {
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob" -> Form.BASE64;
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set" -> Form.TEXT;
            case "float", "double", "bit" -> throw new CopyException("inexact", type);
            default -> Form.WRITTEN;
        };
    }

    /** Reads all rows, in the order of the key, into lines. */
    TableEnd read(CopiedTable table, OutputStream copy) {
        var lines = new RowLines(copy);
        try (var statement = server.connection().createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var found = statement.executeQuery(query(table))) {
                while (found.next()) lines.add(row(found, table.columns()));
            }
            return lines.end(table.table());
        } catch (SQLException failure) {
            throw ServerStore.explained(failure);
        }
    }

    private String query(CopiedTable table) {
        var columns = table.columns().stream()
                .map(it -> it.form() == Form.WRITTEN
                        ? "cast(%s as char)".formatted(Quoted.name(it.name()))
                        : Quoted.name(it.name()))
                .collect(Collectors.joining(", "));
        // why: under the collation of a text alone, rows that it takes for equal would come in any order
        var order = table.key().isEmpty()
                ? table.columnNames().stream().map("binary "::concat).collect(Collectors.joining(", "))
                : table.key().stream().map(Quoted::name).collect(Collectors.joining(", "));
        return "select %s from %s order by %s".formatted(columns, Quoted.name(schema, table.table()), order);
    }

    private static @Nullable String[] row(ResultSet found, List<CopiedColumn> columns) throws SQLException {
        @Nullable String[] row = new @Nullable String[columns.size()];
        for (var at = 0; at < row.length; at++) {
            if (columns.get(at).form() == Form.BASE64) {
                row[at] = base64(found.getBytes(at + 1));
            } else {
                row[at] = found.getString(at + 1);
            }
        }
        return row;
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
