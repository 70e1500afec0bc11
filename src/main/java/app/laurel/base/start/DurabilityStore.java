package app.laurel.base.start;

import java.util.Objects;
import org.jooq.DSLContext;
import org.mariadb.jdbc.Connection;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the database whether it keeps what it confirmed, on each of its nodes.
 *
 * @see "src/docs/decisions/mariadb-only.md"
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DurabilityStore {
    private final DSLContext sql;

    DurabilityStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether anything can be written. */
    boolean isWritable() {
        // why: the session's variable has one name until MariaDB 11.0 and another from 11.1 on
        return "0"
                .equals(Objects.toString(sql.fetchValue("select count(*) from information_schema.session_variables"
                        + " where variable_name in ('READ_ONLY', 'TX_READ_ONLY', 'TRANSACTION_READ_ONLY')"
                        + " and variable_value <> 'OFF'")));
    }

    /** Whether each commit is on the disk before it is confirmed (innodb_flush_log_at_trx_commit is 1). */
    boolean syncsEachCommit() {
        var setting = sql.fetchValue("select @@global.innodb_flush_log_at_trx_commit");
        return "1".equals(Objects.toString(setting));
    }

    /** Whether it is a node of a Galera cluster. */
    boolean isGalera() {
        return "ON"
                .equals(
                        Objects.toString(
                                sql.fetchValue(
                                        "select variable_value from information_schema.global_variables where variable_name = 'WSREP_ON'")));
    }

    /** Whether the driver may send rows by its bulk protocol, which an address can turn on. */
    boolean sendsInBulk() {
        return sql.connectionResult(it -> {
            var settings = it.unwrap(Connection.class).getContext().getConf();
            return settings.useBulkStmts() || settings.useBulkStmtsForInserts();
        });
    }
}
