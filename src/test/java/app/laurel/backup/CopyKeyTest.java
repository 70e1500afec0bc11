package app.laurel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the passphrase comes from, and which is refused. */
class CopyKeyTest {
    private static final CopyKey.Prompt NOBODY = again -> null;

    @TempDir
    Path folder;

    @Test
    void it_comes_from_the_environment_a_file_or_whoever_is_asked() throws IOException {
        var file = Files.writeString(folder.resolve("key"), "kept in a file\n");

        assertThat(CopyKey.of(Map.of("LAUREL_BACKUP_KEY", "kept outside"), NOBODY, true))
                .containsExactly("kept outside".toCharArray());
        assertThat(CopyKey.of(Map.of("LAUREL_BACKUP_KEY_FILE", file.toString()), NOBODY, true))
                .containsExactly("kept in a file".toCharArray());
        assertThat(CopyKey.of(Map.of(), again -> "typed by hand".toCharArray(), true))
                .containsExactly("typed by hand".toCharArray());
    }

    @Test
    void the_same_letters_are_the_same_key_however_a_keyboard_writes_them() {
        assertThat(CopyKey.of(Map.of("LAUREL_BACKUP_KEY", "한"), NOBODY, false)).containsExactly('한');
    }

    @Test
    void none_a_short_one_and_two_that_differ_are_refused() {
        assertThatThrownBy(() -> CopyKey.of(Map.of(), NOBODY, false)).hasMessage("no-key");
        assertThatThrownBy(() -> CopyKey.of(Map.of("LAUREL_BACKUP_KEY", "elevenchars"), NOBODY, true))
                .hasMessage("short-key");
        assertThatThrownBy(() -> CopyKey.of(
                        Map.of(), again -> (again ? "typed otherwise" : "typed by hand").toCharArray(), true))
                .hasMessage("typed-otherwise");
    }

    @Test
    void words_that_make_no_command_are_answered_with_the_usage() {
        var operator = Operator.of(folder);

        assertThat(operator.types("backup").code()).isEqualTo(BackupCommand.MISUSED);
        assertThat(operator.types("restore", "--now", folder).words()).startsWith("Usage: ./laurel backup DIR");
        assertThat(operator.types("backup", "--all").words())
                .isEqualTo("There is no option --all: ./laurel backup says how it is called.\n");
    }
}
