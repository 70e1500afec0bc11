package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The application's own pool: who finds no connection hears so in a second or two, and no transaction locks gaps. */
@LaurelTest
class DatabasePoolTest {
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final DSLContext sql;

    @Autowired
    DatabasePoolTest(HikariDataSource pool, TransactionTemplate transaction, DSLContext sql) {
        this.pool = pool;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void a_transaction_reads_what_is_committed() {
        var isolation = transaction.execute(status -> sql.fetchValue("select @@tx_isolation"));

        assertThat(isolation).hasToString("READ-COMMITTED");
    }

    @Test
    void who_finds_no_connection_waits_one_to_two_seconds() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (var at = 0; at < pool.getMaximumPoolSize(); at++) taken.add(pool.getConnection());
            var began = System.nanoTime();

            assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isBetween(Duration.ofSeconds(1), Duration.ofMillis(2_500));
        } finally {
            for (var each : taken) each.close();
        }
        assertThat(sql.fetchValue("select 1")).hasToString("1");
    }
}
