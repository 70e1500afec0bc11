package app.laurel;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Every value of every table, as whoever steals the database reads it: texts and numbers as they are, bytes also as hex. */
public final class DatabaseDump {
    private final String text;

    private DatabaseDump(String text) {
        this.text = text;
    }

    /** The database as it is now. */
    public static DatabaseDump of(DSLContext sql) {
        return of(sql, "");
    }

    /** Of it only the tables whose names begin so. */
    public static DatabaseDump of(DSLContext sql, String prefix) {
        var text = new StringBuilder();
        var tables = sql.fetchValues(
                "select table_name from information_schema.tables where table_schema = database() and table_name like ?",
                prefix + "%");
        for (var table : tables) {
            for (var row : sql.fetch("select * from " + table)) {
                row.intoMap().values().forEach(value -> add(text, value));
            }
        }
        return new DatabaseDump(text.toString());
    }

    /** Whether these characters, or their bytes in hex, stand anywhere. */
    public boolean holds(String secret) {
        return text.contains(secret) || holds(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether these bytes stand anywhere. */
    public boolean holds(byte[] secret) {
        return text.contains(HexFormat.of().formatHex(secret));
    }

    private static void add(StringBuilder text, @Nullable Object value) {
        if (value instanceof byte[] bytes) {
            text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
            text.append(HexFormat.of().formatHex(bytes));
        } else {
            text.append(value);
        }
        text.append('\n');
    }
}
