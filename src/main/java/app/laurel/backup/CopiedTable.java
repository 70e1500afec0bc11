package app.laurel.backup;

import java.util.List;

/**
 * One table of a copy, as it stands before its rows.
 *
 * @param table its name
 * @param create the statement that makes it
 * @param columns its columns, those that are computed from others left out
 * @param key the columns by which its rows are ordered
 * @param triggers the statements that make its triggers
 */
record CopiedTable(String table, String create, List<CopiedColumn> columns, List<String> key, List<String> triggers) {
    /**
     * One column.
     *
     * @param form how its values are written; {@code null} is null
     */
    record CopiedColumn(String name, Form form) {}

    /** How values are written. */
    enum Form {
        /** Characters as they are. */
        TEXT,
        /** Numbers and moments as the server writes them, in UTC. */
        WRITTEN,
        /** Bytes, in base64. */
        BASE64
    }

    /** The names of its columns, quoted. */
    List<String> columnNames() {
        return columns.stream().map(it -> Quoted.name(it.name())).toList();
    }
}
