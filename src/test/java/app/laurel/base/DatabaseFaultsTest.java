package app.laurel.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultsTest {
    @ParameterizedTest
    @CsvSource({
        "3, HY000, Error writing file './ib_logfile0' (Errcode: 28 \"No space left on device\")",
        "1021, HY000, Disk full (/tmp); waiting for someone to free some space",
        "1026, HY000, Error writing file 'laurel/ballot' (errno: 28 \"No space left on device\")",
        "1114, HY000, The table 'notification_mail' is full",
        "1290, HY000, The MariaDB server is running with the --read-only option",
        "0, , Connection is closed"
    })
    void a_database_that_cannot_write_is_away_whatever_was_asked(int number, @Nullable String state, String words) {
        assertThat(DatabaseFaults.isAway(failure(number, state, words))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1062, 23000, Duplicate entry", "1406, 22001, Data too long", "1054, 42S22, Unknown column"})
    void a_fault_in_what_was_asked_is_none_of_the_database(int number, String state, String words) {
        assertThat(DatabaseFaults.isAway(failure(number, state, words))).isFalse();
    }

    /** As it arrives where it is judged. */
    private static RuntimeException failure(int number, @Nullable String state, String words) {
        return new DataAccessException("SQL [insert …]", new SQLException(words, state, number));
    }
}
