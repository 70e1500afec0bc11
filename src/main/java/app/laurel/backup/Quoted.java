package app.laurel.backup;

/** Names as they stand in statements, and statements for names that are no more than letters. */
final class Quoted {
    private Quoted() {}

    static String name(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    static String name(String schema, String table) {
        return name(schema) + '.' + name(table);
    }
}
