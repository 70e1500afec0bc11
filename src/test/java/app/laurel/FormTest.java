package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen in many places is made in one: how a button looks, and how a date is written. */
class FormTest {
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path FRONTEND = Path.of("frontend");

    @ParameterizedTest
    @ValueSource(
            strings = {"ButtonVariant", "addThemeName", "setThemeName", "\"laurel-button", "setConfirmButtonTheme"})
    void how_a_button_looks_is_set_by_its_kind_alone(String byHand) {
        assertThat(filesWith(MAIN, ".java", Pattern.quote(byHand)))
                .as("use ButtonKind in place of %s", byHand)
                .isSubsetOf("ButtonKind.java");
    }

    @Test
    void a_date_is_written_by_moments_alone() {
        assertThat(filesWith(MAIN, ".java", "DateTimeFormatter\\.of|SimpleDateFormat|DateFormat\\.get"))
                .containsExactly("Moments.java");
    }

    @Test
    void and_in_a_browser_by_the_texts_and_by_the_title_of_a_calendar() {
        assertThat(filesWith(FRONTEND, ".ts", "DateTimeFormat\\([^)]|toLocale(Date|Time)?String\\("))
                .containsExactlyInAnyOrder("texts.ts", "month-title.ts");
    }

    private static List<String> filesWith(Path folder, String ending, String words) {
        var pattern = Pattern.compile(words);
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending))
                    .filter(it -> !it.startsWith(folder.resolve("generated")))
                    .filter(it -> pattern.matcher(text(it)).find())
                    .map(it -> String.valueOf(it.getFileName()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
