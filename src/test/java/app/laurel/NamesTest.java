package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/words.md} says of names, as far as a look at the names of files can tell. */
class NamesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final Pattern FORM =
            Pattern.compile("(extends|import) [\\w.]*(Div|Section|Card|Dialog|Composite)\\b");

    @Test
    void no_test_class_bears_the_name_of_a_main_class() throws IOException {
        assertThat(names(TEST)).doesNotContainAnyElementsOf(names(MAIN));
    }

    @Test
    void sentences_come_from_words_and_a_demonstration_is_seeded() throws IOException {
        assertThat(names(MAIN)).noneMatch(it -> it.matches("\\w+(Telling|Sentence|Refusals)"));
    }

    @Test
    void a_form_is_filled_in_by_people() throws IOException {
        for (var form : sources(MAIN, "Form.java")) {
            assertThat(Files.readString(form)).as(form.toString()).containsPattern(FORM);
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        return sources(folder, ".java").stream()
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .filter(it -> !it.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> sources(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(end)).collect(Collectors.toSet());
        }
    }
}
