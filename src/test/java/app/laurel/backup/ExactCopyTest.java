package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a table can hold comes back as it was, and what could not is refused before there is a copy. */
class ExactCopyTest {
    private static final int NEWEST = Restoration.newestMigration();

    private final OwnSchema source = new OwnSchema("source").migrated(NEWEST);
    private final OwnSchema target = new OwnSchema("target");

    @TempDir
    Path folder;

    @AfterEach
    void drop() {
        source.close();
        target.close();
    }

    @Test
    void values_at_the_edges_come_back() {
        source.sql(
                "set session time_zone = '+09:00', sql_mode = 'NO_AUTO_VALUE_ON_ZERO'",
                "create table odd (id int not null auto_increment primary key, words text, bytes varbinary(300),"
                        + " at_time datetime(6), stamped timestamp(3) null, amount decimal(30, 10), day date, kind enum('a', 'ㄱ'),"
                        + " year_of int generated always as (year(day)) stored, check (amount > -2))",
                "insert into odd (id, words, bytes, at_time, stamped, amount, day, kind) values"
                        + " (0, null, null, null, null, null, null, null),"
                        + " (1, '', '', '1000-01-01', '1970-01-02 00:00:00.001', -1, '9999-12-31', 'ㄱ'),"
                        + " (2, '한글 🏆 \\\"\\\\\\n\\r\\0\\t', x'00ff800a', '2026-11-30 23:59:59.999999', '2026-11-30 01:02:03.004',"
                        + " 12345678901234567890.0123456789, '0001-01-01', 'a')",
                "insert into odd (id, bytes) select 3, group_concat(char(seq) order by seq separator '') from seq_0_to_255",
                "create table keyless (name varchar(20))",
                "insert into keyless values ('a'), ('A'), ('a '), ('á'), (null), ('a'), ('A')");

        var expected = source.checksums();
        assertThat(Operator.of(source).types("backup", folder).code()).isZero();
        var answer = Operator.of(target).types("restore", folder);

        assertThat(answer.code()).as(answer.words()).isZero();
        var found = target.checksums();
        expected.remove("setback_piece");
        found.remove("setback_piece");
        assertThat(found).isEqualTo(expected);
        assertThat(target.texts("select hex(words) from odd order by id"))
                .isEqualTo(source.texts("select hex(words) from odd order by id"));
        assertThat(target.texts("select unix_timestamp(stamped) from odd"))
                .isEqualTo(source.texts("select unix_timestamp(stamped) from odd"));
        assertThat(target.texts("select concat(table_name, auto_increment) from information_schema.tables"
                        + " where table_schema = database() and table_name = 'odd'"))
                .containsExactly("odd4");
    }

    @Test
    void what_would_not_come_back_is_named_and_no_file_is_left() {
        source.sql("create table rounded (id int primary key, amount double)");
        assertThat(Operator.of(source).types("backup", folder))
                .isEqualTo(new Operator.Answer(
                        1, "A column of the kind double would not come back exactly, so no copy was made.\n"));

        source.sql("drop table rounded", "create view seen as select 1");
        assertThat(Operator.of(source).types("backup", folder).words())
                .isEqualTo(
                        "The database holds what Laurel does not make and the copy would miss: seen. Move it elsewhere.\n");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void a_database_in_which_no_laurel_started_has_nothing_to_copy() {
        assertThat(Operator.of(target).types("backup", folder))
                .isEqualTo(new Operator.Answer(
                        1,
                        "There is nothing to copy: no Laurel has started on the database %s yet.\n"
                                .formatted(target.name())));
    }

    @Test
    void what_a_tool_left_that_was_killed_is_dropped_by_the_next_and_nothing_else() {
        source.sql(
                "create database " + source.name() + "_copytrial_20200101000000",
                "create database " + source.name() + "_copytrial_mine");

        assertThat(Operator.of(source).types("backup", folder).code()).isZero();
        assertThat(source.beside()).containsExactly(source.name() + "_copytrial_mine");
    }
}
