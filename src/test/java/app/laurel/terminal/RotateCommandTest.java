package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.base.seal.KeyRotation;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** An operator changes the master key at the machine, and reads after each step what comes next. */
@LaurelTest
class RotateCommandTest {
    private static final String NEW = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private final KeyRotation rotation;
    private final DSLContext database;
    private final MockEnvironment environment = new MockEnvironment();
    private final RotateCommand command;
    private String said = "";

    @TempDir
    Path folder;

    @Autowired
    RotateCommandTest(KeyRotation rotation, Texts texts, DSLContext database) {
        this.database = database;
        this.rotation = rotation;
        command = new RotateCommand(rotation, environment, texts);
    }

    /** The database is that of all tests. */
    @BeforeEach
    @AfterEach
    void no_rotation_is_under_way() {
        rotation.cancel();
    }

    @Test
    void a_new_key_is_made_into_a_file_of_its_owner_and_opens_the_database_too() throws Exception {
        var file = folder.resolve("keys/next.key");

        assertThat(run("begin", "--make", file.toString())).isEqualTo(ImportCommand.DONE);
        assertThat(said).contains("Both keys open the database now", "./laurel rotate-key end");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThat(run("list")).isEqualTo(ImportCommand.DONE);
        assertThat(said.lines()).hasSize(3);
        assertThat(said).contains("(set here)", "under way").doesNotContain(Files.readString(file));
        assertThat(run("begin", file.toString())).isEqualTo(ImportCommand.DONE);
        assertThat(said).contains("was added before");
        assertThat(run("end")).isEqualTo(ImportCommand.REFUSED);
        assertThat(said).contains(rotation.presentName(), "would be removed");
        assertThat(run("cancel")).isEqualTo(ImportCommand.DONE);
        assertThat(run("cancel")).isEqualTo(ImportCommand.REFUSED);
    }

    @Test
    void a_made_key_that_could_not_be_added_is_not_left_lying_and_no_file_is_written_over() throws Exception {
        environment.setProperty("LAUREL_NEW_MASTER_KEY", NEW);
        assertThat(run("begin")).isEqualTo(ImportCommand.DONE);

        assertThat(run("begin", "--make", folder.resolve("third.key").toString()))
                .isEqualTo(ImportCommand.REFUSED);
        assertThat(folder.resolve("third.key")).doesNotExist();

        Files.writeString(folder.resolve("mine"), "something");
        assertThat(run("begin", "--make", folder.resolve("mine").toString())).isEqualTo(ImportCommand.REFUSED);
        assertThat(folder.resolve("mine")).hasContent("something");
    }

    @Test
    void each_step_is_on_record_once_with_the_name_of_the_key_and_what_changes_nothing_is_not() {
        environment.setProperty("LAUREL_NEW_MASTER_KEY", NEW);
        var before = acts().size();
        run("begin");
        run("begin");
        run("end");
        run("cancel");
        run("cancel");

        assertThat(acts().stream().skip(before))
                .satisfiesExactly(
                        begun -> assertThat(begun)
                                .startsWith("installation.rotation-begun {\"masterKey\":\"")
                                .doesNotContain(NEW, rotation.presentName()),
                        cancelled -> assertThat(cancelled)
                                .startsWith("installation.rotation-cancelled ")
                                .contains(rotation.presentName()));
    }

    private List<String> acts() {
        return database.fetch(
                        "select concat(act, ' ', facts) from audit_entry where act like 'installation.rotation-%' order by id")
                .getValues(0, String.class);
    }

    @Test
    void what_makes_no_sense_is_answered_with_how_it_is_called() {
        for (var words : new String[][] {
            {}, {"begin"}, {"turn"}, {"end", "now"}, {"list", "all"}, {"begin", "a", "b"}, {"begin", "a", "--make", "b"}
        }) {
            assertThat(run(words)).as(String.join(" ", words)).isEqualTo(ImportCommand.MISUSED);
            assertThat(said).startsWith("Usage: ./laurel rotate-key");
        }
        assertThat(run("begin", folder.resolve("none").toString())).isEqualTo(ImportCommand.REFUSED);
        assertThat(said).contains("cannot be read");
        environment.setProperty("LAUREL_NEW_MASTER_KEY", "secret");
        assertThat(run("begin")).isEqualTo(ImportCommand.REFUSED);
        assertThat(said).startsWith("LAUREL_NEW_MASTER_KEY is not ").doesNotContain("secret");
        assertThat(rotation.list()).hasSize(1);
    }

    private int run(String... step) {
        var words = new String[step.length + 1];
        words[0] = RotateCommand.NAME;
        System.arraycopy(step, 0, words, 1, step.length);
        var bytes = new ByteArrayOutputStream();
        var code =
                command.run(SpacedOptions.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8), Language.EN);
        said = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
