package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a copy may be restored, and what whoever does it is told. */
class RestorationTest {
    private static final int NEWEST = Restoration.newestMigration();
    private static final int OLDER = 29;
    private static final String COMMUNITY =
            "insert into community (id, slug, name_ko, name_en, about_ko, about_en, zone, created_at)"
                    + " values (7, 'one', '하나', 'One', '', '', 'Asia/Seoul', '2026-01-01')";

    private final OwnSchema source = new OwnSchema("source");
    private final OwnSchema target = new OwnSchema("target");

    @TempDir
    Path folder;

    @BeforeEach
    void nothing_is_there() {
        assertThat(target.tables()).isEmpty();
    }

    @AfterEach
    void drop() {
        source.close();
        target.close();
    }

    @Test
    void a_database_that_holds_something_is_left_alone() {
        backUp(NEWEST);
        target.sql("create table theirs (id int)");

        var answer = Operator.of(target).types("restore", folder);

        assertThat(answer)
                .isEqualTo(refusal(
                        "The database %s holds something already. Nothing was changed. Name an".formatted(target.name())
                                + " empty one, or move aside what is there: ./laurel restore --replace DIR."));
        assertThat(target.tables()).containsExactly("theirs");
        assertThat(target.beside()).isEmpty();
    }

    @Test
    void a_copy_of_an_older_laurel_is_restored_as_it_was_and_the_next_start_brings_it_up_to_date() {
        backUp(OLDER);

        assertThat(Operator.of(target).types("restore", folder).words())
                .contains("(migration %d, this one has %d)".formatted(OLDER, NEWEST));
        assertThat(target.number("select max(cast(version as unsigned)) from flyway_schema_history"))
                .isEqualTo(OLDER);

        target.migrated(NEWEST);
        try (var fresh = new OwnSchema("fresh").migrated(NEWEST)) {
            assertThat(target.tables()).isEqualTo(fresh.tables());
        }
    }

    @Test
    void a_copy_of_a_newer_laurel_is_refused() {
        source.migrated(NEWEST)
                .sql("update flyway_schema_history set version = '%d' where version = '%03d'"
                        .formatted(NEWEST + 1, NEWEST));
        Operator.of(source).types("backup", folder);

        var answer = Operator.of(target).types("restore", folder);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.words())
                .startsWith(
                        "The copy is of a newer Laurel (migration %d, this one knows %d".formatted(NEWEST + 1, NEWEST));
        assertThat(target.tables()).isEmpty();
    }

    @Test
    void what_is_replaced_is_kept_aside_and_what_it_had_more_is_told_and_left_for_hosts_and_moderators() {
        backUp(NEWEST);
        target.migrated(NEWEST)
                .sql(
                        "insert into audit_entry (act, object, happened_at) values ('x', 'y', '2026-01-01')",
                        "insert into ballot values (1, repeat('a', 32), repeat('b', 16), 1, repeat('c', 32), 'd')");

        var answer = Operator.of(target).types("restore", "--replace", folder);

        assertThat(answer.code()).as(answer.words()).isZero();
        assertThat(answer.words()).contains("is lost here: 1 ballots and 1 acts more than in the copy");
        assertThat(target.beside()).singleElement().asString().startsWith(target.name() + "_replaced_");
        var aside = target.beside().getFirst();
        assertThat(target.number("select count(*) from " + aside + ".ballot")).isOne();
        assertThat(target.texts("show triggers from " + aside)).hasSize(2);
        assertThat(target.texts("show triggers")).hasSize(2);
        assertThat(target.number("select count(*) from ballot")).isZero();
        assertThat(target.texts("select ifnull(community_id, 'hosts') from setback_piece where work = 'restored'"))
                .containsExactlyInAnyOrder("7", "hosts");
        assertThat(target.texts("select words from setback_piece where community_id is null"))
                .containsExactly("1 ballots and 1 acts more are in " + aside);
    }

    @Test
    void a_database_that_somebody_works_on_is_left_alone() throws Exception {
        backUp(NEWEST);
        var server = app.laurel.TestDatabase.shared();
        try (var running = java.sql.DriverManager.getConnection(target.url(), server.user(), server.password())) {
            assertThat(running.isValid(1)).isTrue();

            assertThat(Operator.of(target).types("restore", "--replace", folder).words())
                    .isEqualTo(
                            "The database %s is in use by 1 other connections. Nothing was changed. Stop Laurel first.\n"
                                    .formatted(target.name()));
        }
        assertThat(target.tables()).isEmpty();
    }

    @Test
    void a_second_copy_does_not_take_the_place_of_the_first_and_only_its_owner_reads_it() throws Exception {
        backUp(NEWEST);

        assertThat(Operator.of(source).types("backup", folder).words()).contains("is there already");
        assertThat(Files.getPosixFilePermissions(folder.resolve(Backup.FILE))).hasSize(2);
        assertThat(folder.toFile().list()).containsExactly(Backup.FILE);
    }

    private void backUp(int newest) {
        source.migrated(newest).sql(COMMUNITY);
        var answer = Operator.of(source).types("backup", folder);
        assertThat(answer.code()).as(answer.words()).isZero();
    }

    private static Operator.Answer refusal(String sentence) {
        return new Operator.Answer(1, sentence + "\n");
    }
}
