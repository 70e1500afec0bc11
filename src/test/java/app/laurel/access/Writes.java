package app.laurel.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;

/** Sees each statement that changed a row, whoever sent it; that somebody knocked is no change. */
public class Writes implements ExecuteListenerProvider {
    private static final Pattern CHANGES = Pattern.compile("(?s)\\W*(insert|update|delete|replace)\\b.*");

    /** Sets a key to itself: holds the row, so that others wait. */
    private static final Pattern HOLDS = Pattern.compile("(?s).* on duplicate key update (`\\w+`\\.`\\w+`) = \\1");

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private volatile boolean looking;

    /** The changes that this makes. */
    List<String> of(Callable<?> act) throws Exception {
        seen.clear();
        looking = true;
        try {
            act.call();
        } finally {
            looking = false;
        }
        return List.copyOf(seen);
    }

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteEnd(this::see);
    }

    private void see(ExecuteContext statement) {
        if (!looking) return;
        var one = statement.sql();
        var sql = one == null ? String.join("; ", statement.batchSQL()) : one;
        var rows = Math.max(
                statement.rows(), Arrays.stream(statement.batchRows()).max().orElse(-1));
        var changes = CHANGES.matcher(sql.toLowerCase(Locale.ROOT)).matches() && rows != 0;
        var counts = !sql.contains("ratelimit_") && !HOLDS.matcher(sql).matches();
        if (changes && counts && !isJob()) seen.add(sql);
    }

    private static boolean isJob() {
        return Thread.currentThread().getName().startsWith("db-scheduler");
    }
}
