package app.laurel.result.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files that are to stay as they are. What a test made is always written under {@code target}; nothing here writes where the kept
 * ones lie. Who means a change looks at the difference, copies by hand as the failure says, and gives the reason in the commit.
 */
final class GoldenFiles {
    private final Path kept;
    private final Path made;
    private final Map<String, String> files = new TreeMap<>();

    GoldenFiles(String folder) {
        kept = Path.of("src", "test", "resources", folder);
        made = Path.of("target", folder);
    }

    void add(String name, String text) throws IOException {
        files.put(name, text);
        Files.createDirectories(made);
        Files.writeString(made.resolve(name), text);
    }

    /** Each is as it is kept, and no other is kept. */
    void areAsKept() throws IOException {
        var changed = new TreeMap<String, String>();
        for (var file : files.entrySet()) {
            var before = kept.resolve(file.getKey());
            var text = Files.exists(before) ? Files.readString(before) : "";
            if (!text.equals(file.getValue())) changed.put(file.getKey(), difference(text, file.getValue()));
        }
        assertThat(changed)
                .as(
                        "changed; look at `diff -r %s %s`, and only if each difference is meant, `cp %s/* %s`",
                        kept, made, made, kept)
                .isEmpty();
        assertThat(names()).as("files in %s", kept).isEqualTo(files.keySet());
    }

    private SortedSet<String> names() throws IOException {
        try (var list = Files.list(kept)) {
            return list.map(it -> it.getFileName().toString()).collect(toCollection(TreeSet::new));
        }
    }

    /** The first line that differs, before and after. */
    private static String difference(String before, String after) {
        var was = before.split("\n", -1);
        var is = after.split("\n", -1);
        var at = 0;
        while (at < was.length && at < is.length && was[at].equals(is[at])) at++;
        return "line %d: %s -> %s".formatted(at + 1, line(was, at), line(is, at));
    }

    private static String line(String[] lines, int at) {
        return at < lines.length ? lines[at] : "(end)";
    }
}
