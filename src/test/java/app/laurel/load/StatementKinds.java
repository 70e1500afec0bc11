package app.laurel.load;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of statement each is: {@code select}, {@code lock}, {@code insert}, {@code update} or {@code delete}, and its first
 * table. By which column a row is found is left open, so that a table may get another key; one more statement, one less or one for
 * another table is seen.
 */
final class StatementKinds {
    private static final Pattern TABLE =
            Pattern.compile("\\b(?:from|join|into|update)\\s+(?:`\\w+`\\.)?`?([a-z]\\w*)`?");

    private static final Pattern LOCKS = Pattern.compile("for update(?: nowait)?$");

    private StatementKinds() {}

    static List<String> of(List<String> statements) {
        return statements.stream().map(StatementKinds::of).toList();
    }

    private static String of(String statement) {
        var sql = statement.toLowerCase(Locale.ROOT).strip();
        var table = TABLE.matcher(sql);
        if (!table.find()) return sql;
        var verb = sql.substring(0, Math.max(0, sql.indexOf(' ')));
        return (verb.equals("select") && LOCKS.matcher(sql).find() ? "lock" : verb) + " " + table.group(1);
    }
}
