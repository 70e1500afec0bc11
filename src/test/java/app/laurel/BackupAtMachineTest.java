package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher hands both commands to what does them, with the data folder; only the building and Java's own flags are stubs. */
class BackupAtMachineTest {
    @TempDir
    Path clone;

    @Test
    void both_commands_reach_the_tool_that_says_what_is_missing_in_one_sentence() throws Exception {
        var machine = machine();

        var backup = machine.launch("backup", clone.resolve("copy").toString());
        assertThat(backup.words())
                .endsWith("There is no database in " + clone.resolve("data")
                        + ": name the folder of your data in LAUREL_DATA, or your server in LAUREL_DATABASE_URL.\n");
        assertThat(backup.code()).isEqualTo(1);

        var restore = machine.set("LAUREL_BACKUP_KEY", "")
                .launch("restore", "--check", clone.resolve("copy").toString());
        assertThat(restore.words())
                .endsWith(
                        "The passphrase of the copy is missing: set LAUREL_BACKUP_KEY, or name a file that holds it in"
                                + " LAUREL_BACKUP_KEY_FILE.\n");
        assertThat(restore.code()).isEqualTo(1);
        assertThat(clone.resolve("data")).doesNotExist();
    }

    private StubMachine machine() throws IOException {
        var machine = new StubMachine(clone);
        Files.createDirectories(clone.resolve(".tools/node-24.21.0-11.21.2"));
        Files.writeString(clone.resolve("pom.xml"), "");
        Files.createDirectories(clone.resolve("db"));
        Files.createDirectories(clone.resolve("frontend"));
        machine.program("mvn", """
                echo Apache Maven 3.9.9
                mkdir -p %1$s/target && touch %1$s/target/laurel-0.1.0.jar""".formatted(clone));
        StubMachine.script(clone.resolve("jdks/one/bin/java"), """
                #!/bin/sh
                [ "$1" = -Djarmode=tools ] && { mkdir -p "$6" && touch "$6/laurel-0.1.0.jar"; exit; }
                while [ "$1" != -cp ]; do shift; done
                [ "$2" = "%s/target/run/laurel.jar" ] || exit 9
                shift 2
                exec %s -XX:TieredStopAtLevel=1 -cp %s "$@"
                """.formatted(
                clone, Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path")));
        return machine.set("LAUREL_BACKUP_KEY", "a long passphrase")
                .set("LC_ALL", "C.UTF-8")
                .set("LAUREL_DATA", clone.resolve("data"));
    }
}
