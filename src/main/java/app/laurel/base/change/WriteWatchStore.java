package app.laurel.base.change;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sees each statement that was sent and tells {@link Changes} of those that write to a table that is shown. Watching beats asking
 * each writer to remember: a writer that forgot would leave stale pages and nothing that fails.
 */
@Component
class WriteWatchStore implements ExecuteListenerProvider {
    /** The statements that jOOQ renders for MariaDB, and those that tests write by hand. */
    private static final Pattern WRITE = Pattern.compile(
            "\\s*(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|update|delete\\s+from)\\s+(?:`?\\w+`?\\.)?`?(\\w+)`?",
            Pattern.CASE_INSENSITIVE);

    // why providers: the database must stand before whoever uses it
    private final ObjectProvider<ShownTables> tables;
    private final ObjectProvider<Changes> changes;
    private volatile Set<String> shown = Set.of();

    WriteWatchStore(ObjectProvider<ShownTables> tables, ObjectProvider<Changes> changes) {
        this.tables = tables;
        this.changes = changes;
    }

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteEnd(this::see);
    }

    private void see(ExecuteContext sent) {
        var single = sent.sql();
        var statements = single == null ? Stream.of(sent.batchSQL()) : Stream.of(single);
        if (statements.anyMatch(this::writesWhatIsShown)) changes.getObject().wrote();
    }

    private boolean writesWhatIsShown(String statement) {
        if (statement.regionMatches(true, 0, "select", 0, 6)) return false;
        var write = WRITE.matcher(statement);
        return write.lookingAt() && shown().contains(write.group(1).toLowerCase(Locale.ROOT));
    }

    private Set<String> shown() {
        if (shown.isEmpty()) {
            var names = new HashSet<String>();
            tables.forEach(it -> names.addAll(it.names()));
            shown = Set.copyOf(names);
        }
        return shown;
    }
}
