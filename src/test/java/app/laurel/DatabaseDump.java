package app.laurel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Every row of every table, as whoever steals the database reads it: texts and numbers as they are, bytes as characters and as hex. */
public final class DatabaseDump {
    /** Bytes in hex stand apart: a short number is found in them by chance. */
    private record Row(String table, String text, String hex) {
        boolean holds(byte[] secret) {
            var written = HexFormat.of().formatHex(secret);
            return hex.contains(written) || text.contains(written);
        }
    }

    private final Set<Row> rows;

    private DatabaseDump(Set<Row> rows) {
        this.rows = rows;
    }

    /** The database as it is now. */
    public static DatabaseDump of(DSLContext sql) {
        return of(sql, "");
    }

    /** Of it only the tables whose names begin so. */
    public static DatabaseDump of(DSLContext sql, String prefix) {
        var rows = new LinkedHashSet<Row>();
        var tables = sql.fetchValues(
                "select table_name from information_schema.tables where table_schema = database() and table_name like ?",
                prefix + "%");
        for (var table : tables) {
            sql.fetch("select * from " + table).forEach(row -> rows.add(row(table + "", row)));
        }
        return new DatabaseDump(rows);
    }

    /** What of it was not in the earlier one, row by row. */
    public DatabaseDump since(DatabaseDump earlier) {
        var written = new LinkedHashSet<>(rows);
        written.removeAll(earlier.rows);
        return new DatabaseDump(written);
    }

    /** Whether these characters, or their bytes, stand anywhere. */
    public boolean holds(String secret) {
        return rows.stream().anyMatch(row -> row.text.contains(secret))
                || holds(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether these bytes stand anywhere, as bytes or written in hex. */
    public boolean holds(byte[] secret) {
        return rows.stream().anyMatch(row -> row.holds(secret));
    }

    /** The tables in which one of these stands, as characters, as bytes or written in hex. */
    public Set<String> tablesWith(Collection<byte[]> secrets) {
        return rows.stream()
                .filter(row -> secrets.stream()
                        .anyMatch(
                                it -> row.holds(it) || row.text.contains(new String(it, StandardCharsets.ISO_8859_1))))
                .map(Row::table)
                .collect(Collectors.toSet());
    }

    private static Row row(String table, Record read) {
        var texts = new ArrayList<String>();
        var hexes = new ArrayList<String>();
        for (var value : read.intoMap().values()) {
            if (value instanceof byte[] bytes) {
                texts.add(new String(bytes, StandardCharsets.UTF_8));
                hexes.add(HexFormat.of().formatHex(bytes));
            } else {
                texts.add(String.valueOf(value));
            }
        }
        return new Row(table, String.join("\n", texts), String.join("\n", hexes));
    }
}
