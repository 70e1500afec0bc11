package app.laurel.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.laurel.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaFailureAnalyzerTest {
    private static final String TABLE = "newer_version_history"; // beside the history of the other tests

    @Test
    void the_data_of_a_newer_version_are_refused_in_one_sentence_with_what_to_do(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("V998__ours.sql"), "create or replace table newer_version (id int)");
        var newer = Files.writeString(folder.resolve("V999__theirs.sql"), "alter table newer_version add more int");
        flyway(folder).migrate();
        Files.delete(newer);

        var refused = catchThrowableOfType(
                FlywayValidateException.class, () -> flyway(folder).migrate());
        var told = new SchemaFailureAnalyzer().analyze(refused, refused);

        assertThat(told.getDescription())
                .isEqualTo("The data were written by another, probably newer, version of Laurel: Detected applied"
                        + " migration not resolved locally: 999.");
        assertThat(told.getAction()).contains("Start the version that wrote them", "LAUREL_DATA");
    }

    private static Flyway flyway(Path folder) {
        var database = TestDatabase.shared();
        return Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("filesystem:" + folder)
                .table(TABLE)
                .baselineOnMigrate(true)
                .baselineVersion("997")
                .ignoreMigrationPatterns("")
                .load();
    }
}
