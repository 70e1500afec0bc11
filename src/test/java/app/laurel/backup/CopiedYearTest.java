package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.TestDatabase;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Members;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a year left in the database comes back from its copy as it was, also when people vote while it is made. */
@LaurelTest
class CopiedYearTest {
    /** A restore writes a line into the one, a copy that was made into the other. */
    private static final Set<String> NOTED = Set.of("setback_piece", "backup_made");

    private final PublishedEditions published;
    private final OpenEditions editions;
    private final VotingBooth booth;
    private final Founder founder;
    private final Members members;

    @TempDir
    Path folder;

    @Autowired
    CopiedYearTest(
            PublishedEditions published, OpenEditions editions, VotingBooth booth, Founder founder, Members members) {
        this.published = published;
        this.editions = editions;
        this.booth = booth;
        this.founder = founder;
        this.members = members;
    }

    @Test
    void each_table_comes_back_row_by_row_with_its_triggers_and_its_ties() {
        published.aPublishedEdition();
        cast(editions.anOpenEdition().open());
        var application = Operator.of(TestDatabase.shared().url());

        assertThat(application.types("backup", folder).words())
                .contains("compared row by row", "The master key is not in the copy")
                .doesNotContain("Careful");
        try (var restored = new OwnSchema("restored")) {
            assertThat(Operator.of(restored).types("restore", folder).words())
                    .contains("Laurel can start", "is lost")
                    .doesNotContain("Careful");

            var found = restored.checksums();
            found.keySet().removeAll(NOTED);
            assertThat(found).hasSizeGreaterThan(80);
            assertThat(found)
                    .isEqualTo(OwnSchema.checksumsOfApplication(restored.tables().stream()
                            .filter(it -> !NOTED.contains(it))
                            .toList()));
            assertThat(restored.texts("show triggers")).hasSize(2);
            assertThat(restored.number("select count(*) from information_schema.referential_constraints"
                            + " where constraint_schema = database()"))
                    .isPositive();
            assertThat(restored.number("select count(*) from information_schema.referential_constraints"
                            + " where constraint_schema = database() and unique_constraint_schema <> database()"))
                    .isZero();
            restored.migrated(Restoration.newestMigration());
        }
    }

    @Test
    void ballots_that_are_cast_while_it_is_made_are_in_it_whole_or_not_at_all() {
        var edition = editions.anOpenEdition().open();
        cast(edition);
        var casts = new AtomicInteger(1);
        var server = TestDatabase.shared();

        try (var database = new DatabaseAddress(server.url(), server.user(), server.password(), () -> {});
                var restored = new OwnSchema("restored")) {
            new Backup(database, Operator.KEY.toCharArray()).write(folder, (done, total) -> {
                if (done % 3 != 0) return;
                cast(edition);
                casts.incrementAndGet();
            });
            Operator.of(restored).types("restore", folder);

            var of = " where category_id = " + edition.category();
            assertThat(casts.get()).isGreaterThan(20);
            assertThat(restored.number("select count(*) from ballot" + of)).isBetween(1L, 2L);
            for (var table : new String[] {"ballot_turnout", "ballot_draft"}) {
                assertThat(restored.number("select count(*) from " + table + of))
                        .as(table)
                        .isEqualTo(restored.number("select count(*) from ballot" + of));
            }
        }
    }

    private void cast(OpenEdition edition) {
        var voter = members.member(
                founder.member(edition.first()), edition.community().id());
        booth.cast(voter, edition.category(), 0, "try", Answers.parse("*1 1:5555", 4));
    }
}
