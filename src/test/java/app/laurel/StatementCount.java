package app.laurel;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;

/**
 * Sees every statement that the application sends through jOOQ, on whichever thread; {@code begin} and {@code commit} are not among
 * them. The look at other nodes' changes each second is left out, and so are jobs, which carry out at a start what earlier tests had
 * put off; so what is seen during a request belongs to it.
 */
public final class StatementCount implements ExecuteListenerProvider {
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /** The statements that this sends, in their order: {@code assertThat(statements.of(() -> ...)).hasSize(3)}. */
    public List<String> of(Callable<?> act) throws Exception {
        seen.clear();
        act.call();
        return List.copyOf(seen);
    }

    @Override
    public ExecuteListener provide() {
        return ExecuteListener.onExecuteStart(this::see);
    }

    private void see(ExecuteContext statement) {
        var thread = Thread.currentThread().getName();
        if (thread.equals("changes") || thread.startsWith(Scheduler.THREAD_PREFIX)) return;
        var sql = statement.sql();
        seen.add(sql == null ? String.join("; ", statement.batchSQL()) : sql);
    }
}
