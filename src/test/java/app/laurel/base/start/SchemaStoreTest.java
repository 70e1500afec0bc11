package app.laurel.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** A database that somebody else set up: each of these was made with another default, as hosters do. */
@LaurelTest
class SchemaStoreTest {
    private static final String SCHEMA =
            "laurel_letters_" + ProcessHandle.current().pid();

    private final DSLContext sql;
    private final DataSourceProperties usual;

    @Autowired
    SchemaStoreTest(DSLContext sql, DataSourceProperties usual) {
        this.sql = sql;
        this.usual = usual;
    }

    @AfterEach
    void drop() {
        sql.execute("drop database if exists " + SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1", "utf8mb3", "euckr", "ascii"})
    void tables_are_made_in_no_database_that_lacks_letters(String letters) {
        sql.execute("create database " + SCHEMA + " character set " + letters);

        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(this::migrate)
                .withMessageContaining(SCHEMA)
                .withMessageContaining(letters)
                .satisfies(it -> assertThat(it.remedy()).contains("alter database " + SCHEMA));
        assertThat(tables()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8mb4_unicode_ci", "utf8mb4_general_ci", "utf8mb4_bin"})
    void every_order_of_all_letters_does(String order) {
        sql.execute("create database " + SCHEMA + " character set utf8mb4 collate " + order);

        migrate();

        assertThat(tables()).isPositive();
    }

    private void migrate() {
        var url = String.valueOf(usual.determineUrl()).replaceFirst("(?<=[0-9]/)[a-z0-9_]+", SCHEMA);
        new SchemaStore()
                .migrate(Flyway.configure()
                        .dataSource(url, usual.determineUsername(), usual.determinePassword())
                        .locations("classpath:db/migration")
                        .load());
    }

    private int tables() {
        return sql.fetch("select table_name from information_schema.tables where table_schema = ?", SCHEMA)
                .size();
    }
}
