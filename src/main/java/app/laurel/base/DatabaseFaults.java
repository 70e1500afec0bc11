package app.laurel.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away, full, closing or read-only from a fault in what was asked of it. */
public final class DatabaseFaults {
    /** Class 08 of SQL: the connection. */
    private static final String CONNECTION = "08";

    /** What the pool says, and no more, of a connection that broke before: a commit whose connection is cut is rolled back on it. */
    private static final String BROKEN = "Connection is closed";

    /**
     * MariaDB's own numbers: file not written, disk full, error on write, out of memory, too many connections, shutting down, table
     * full (which InnoDB says where a table cannot grow on a full disk), read-only (for the account, the server, the data),
     * statement interrupted, connection killed.
     */
    private static final Set<Integer> NUMBERS =
            Set.of(3, 1021, 1026, 1037, 1040, 1053, 1114, 1290, 1317, 1792, 1836, 1927, 1969);

    private DatabaseFaults() {}

    /** Whether the same would have failed whatever was asked. */
    public static boolean isAway(Throwable failure) {
        var at = failure;
        while (at != null) {
            if (at instanceof CannotCreateTransactionException) return true;
            if (at instanceof SQLException asked && isAway(asked)) return true;
            at = at.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLTimeoutException
                || NUMBERS.contains(failure.getErrorCode())
                || BROKEN.equals(failure.getMessage())
                || String.valueOf(failure.getSQLState()).startsWith(CONNECTION);
    }
}
