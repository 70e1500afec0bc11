package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages of {@code src/docs/decisions} and the classes that they explain find each other. */
class DecisionsTest {
    private static final Path PAGES = Path.of("src/docs/decisions");
    private static final Pattern POINTER = Pattern.compile("\\* @see \"src/docs/decisions/([^\"]*)\"");
    private static final Pattern MENTION = Pattern.compile("`([a-z-]+\\.md)`");

    @Test
    void classes_point_to_every_decision_and_to_no_other_page() throws IOException {
        assertThat(pointers()).isEqualTo(pages());
    }

    @Test
    void a_page_names_only_pages_that_exist() throws IOException {
        assertThat(mentioned(PAGES, MENTION)).isSubsetOf(pages());
    }

    private static Set<String> pointers() throws IOException {
        return mentioned(Path.of("src/main/java"), POINTER);
    }

    private static Set<String> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> mentioned(Path folder, Pattern pattern) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(it -> pattern.matcher(read(it)).results())
                    .map((MatchResult it) -> it.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
