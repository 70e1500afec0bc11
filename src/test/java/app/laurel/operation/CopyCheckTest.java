package app.laurel.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.operation.Health.State;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** How old the last copy may be; the database's own clock says how old it is, wherever that of the application stands. */
@LaurelTest
@Transactional
class CopyCheckTest {
    private final CopyCheck check;
    private final DSLContext sql;

    @Autowired
    CopyCheckTest(CopyCheck check, DSLContext sql) {
        this.check = check;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource({"0, GOOD", "35, GOOD", "37, BAD", "900, BAD"})
    void a_day_and_a_half_is_late(int hours, State state) {
        sql.execute("replace into backup_made values (1, utc_timestamp(3) - interval ? hour, 41000000)", hours);

        assertThat(check.look().state()).isEqualTo(state);
    }
}
